import type { FunctionRecord } from "./record";
import { facts } from "./tables/facts";
import { grid } from "./tables/grid";
import { history } from "./tables/history";
import { latest } from "./tables/latest";

/** The functions that answer with a table of figures. */
export const tables: readonly FunctionRecord[] = [history, grid, facts, latest];
