import { agree } from "./disagreement/agree";
import { claims } from "./disagreement/claims";
import { forecasts } from "./disagreement/forecasts";
import { spread } from "./disagreement/spread";
import { vintages } from "./disagreement/vintages";
import type { FunctionRecord } from "./record";

/** The functions that tell where and since when the articles disagree. */
export const disagreement: readonly FunctionRecord[] = [claims, agree, spread, vintages, forecasts];
