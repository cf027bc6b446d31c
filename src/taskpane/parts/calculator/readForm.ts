import type { CalculatorForm, OptionField, ParameterField } from "./calculatorForm";
import { type Argument, decimal, type FilledCall } from "./formulaText";
import { type FieldType, typedArgument } from "./typedArgument";

/**
 * What stands in the fields of a form, by their keys; a field without an entry holds what it starts
 * with.
 */
export type FieldContents = Readonly<Record<string, string>>;

/** What is wrong with a field: it must not be blank, or it takes something else. */
export type FieldProblem = "missing" | FieldType;

/** The call that a form asks for; null where there are problems. */
export interface FilledForm {
  readonly call: FilledCall | null;
  /** By the keys of the fields, in their order. */
  readonly problems: ReadonlyMap<string, FieldProblem>;
}

/** Reads a form. Options that stay as they are without being named are left out. */
export function readForm(form: CalculatorForm, filled: FieldContents): FilledForm {
  const problems = new Map<string, FieldProblem>();
  const given = form.parameters.map((field) => {
    const argument = argumentIn(field, fieldContent(field, filled));
    // What takes anything else is always understood.
    if (argument === undefined) problems.set(field.key, field.takes as FieldType);
    if (argument === null && !field.parameter.optional) problems.set(field.key, "missing");
    return argument ?? null;
  });
  const options = form.options.flatMap((field) => {
    const value = optionIn(field, fieldContent(field, filled));
    if (value === undefined) problems.set(field.key, field.takes as FieldType); // Likewise.
    return value ? [[field.key, value] as const] : [];
  });
  const call = { id: form.help.id, arguments: given, options };
  return { call: problems.size > 0 ? null : call, problems };
}

/**
 * What stands in a field; a choice of another function's field of the same name is none of this
 * one.
 */
export function fieldContent(field: ParameterField | OptionField, filled: FieldContents): string {
  const content = filled[field.key] ?? field.start;
  if (field.takes !== "choice" || content === "") return content;
  return field.option.choices.some(({ value }) => value === content) ? content : field.start;
}

function argumentIn({ takes }: ParameterField, content: string): Argument | undefined {
  if (takes === "deal") return { text: content };
  if (takes === "truth") return content === "TRUE";
  return typedArgument(content, takes);
}

/** @returns Empty where the option need not be named. */
function optionIn({ takes, option }: OptionField, content: string): string | undefined {
  if (takes === "choice") return content === option.fallback ? "" : content;
  const found = typedArgument(content, takes);
  if (typeof found === "number") return decimal(found);
  if (found === null) return "";
  return typeof found === "object" && "text" in found ? found.text : undefined;
}
