import { claims } from "./disagreement/claims";
import type { FunctionRecord } from "./record";

export const disagreement: readonly FunctionRecord[] = [claims];
