import { agree } from "./agree";
import { claims } from "./claims";
import { forecasts } from "./forecasts";
import { spread } from "./spread";
import { vintages } from "./vintages";
import type { FunctionRecord } from "../record/record";

/** The functions that tell where and since when the articles disagree. */
export const disagreement: readonly FunctionRecord[] = [claims, agree, spread, vintages, forecasts];
