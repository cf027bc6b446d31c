import { foldedName } from "../../core/words/nameIndex";
import { argumentAtCaret } from "../../formulas/argumentAtCaret";
import {
  type FunctionsMetadata,
  formulaName,
  type ParameterMetadata,
  type ParameterValue,
} from "../../hosts/workbench/metadata";
import type { Completion } from "./completion";
import { isNamed, startsLike } from "./matching";
import { optionCompletions } from "./optionCompletions";

/** What may be written at the caret of a formula. */
export interface Completions {
  /** The argument as the function's help names it. */
  readonly parameter: string;
  /** The part of the formula that one of them replaces. */
  readonly from: number;
  readonly to: number;
  readonly choices: readonly Completion[];
}

/**
 * The values of the list that an argument takes which begin with what has been typed, in any of
 * their names.
 *
 * @param formula With its leading `=`; it need not be whole.
 * @returns null where there is no list, where nothing in it fits, and where the value is whole.
 */
export function completions(
  formula: string,
  caret: number,
  metadata: FunctionsMetadata,
): Completions | null {
  const argument = argumentAtCaret(formula, caret);
  const parameter = argument && parameterOf(argument, metadata);
  if (!parameter) return null;
  const values = metadata.enums?.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
  const areOptions = values.every(({ stringValue }) => stringValue.includes("="));
  const choices = areOptions
    ? optionCompletions(argument, values)
    : valueCompletions(argument, values);
  const { from, to } = argument;
  return choices.length === 0 ? null : { parameter: parameter.name, from, to, choices };
}

function parameterOf(
  { callee, index }: { readonly callee: string; readonly index: number },
  { functions }: FunctionsMetadata,
): ParameterMetadata | undefined {
  const parameters = functions.find((one) => formulaName(one) === callee)?.parameters ?? [];
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

function valueCompletions(
  { typed, rest, isClosed }: { typed: string; rest: string; isClosed: boolean },
  values: readonly ParameterValue[],
): readonly Completion[] {
  const whole = typed + rest;
  const isWhole = (value: ParameterValue) => isNamed([value.stringValue], whole);
  const isWholeName = (value: ParameterValue) => isClosed && isNamed(namesOf(value), whole);
  const matching = values.filter((value) => startsLike(namesOf(value), typed));
  if (values.some(isWholeName) || (matching.length === 1 && matching.some(isWhole))) return [];
  // Where others begin with it too, what is whole already comes first.
  const ordered = [...matching.filter(isWhole), ...matching.filter((value) => !isWhole(value))];
  return ordered.map((value) => {
    const text = `"${value.stringValue.replaceAll('"', '""')}"`;
    return {
      label: value.stringValue,
      name: foldedName(value.name) === foldedName(value.stringValue) ? "" : value.name,
      tooltip: value.tooltip ?? "",
      text,
      caret: text.length,
    };
  });
}

/** A value, its name, and the name in the other language, which stands in the tooltip. */
function namesOf({ stringValue, name, tooltip = "" }: ParameterValue): readonly string[] {
  const isSentence = /[.。]$/.test(tooltip);
  return isSentence ? [stringValue, name] : [stringValue, name, tooltip];
}
