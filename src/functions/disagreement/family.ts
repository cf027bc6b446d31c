import { agreeFunction } from "./agree";
import { claims } from "./claims";
import { forecastsFunction } from "./forecasts";
import { spread } from "./spread";
import { vintagesFunction } from "./vintages";
import type { FunctionRecord } from "../record/record";

/** The functions that tell where and since when the articles disagree. */
export const disagreementFunctions: readonly FunctionRecord[] = [
  claims,
  agreeFunction,
  spread,
  vintagesFunction,
  forecastsFunction,
];
