import type { FunctionRecord } from "../record/record";
import { facts } from "./facts";
import { grid } from "./grid";
import { history } from "./history";
import { latest } from "./latest";

/** The functions that answer with a table of figures. */
export const tableFunctions: readonly FunctionRecord[] = [history, grid, facts, latest];
