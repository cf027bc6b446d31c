import type { FunctionRecord } from "./record";
import { history } from "./tables/history";

export const tables: readonly FunctionRecord[] = [history];
