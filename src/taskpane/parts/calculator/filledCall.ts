import type { Form, OptionField, ParameterField } from "./form";
import { type Argument, decimal, type FilledCall } from "./formulaText";
import { type Takes, typedArgument } from "./typedArgument";

/**
 * What stands in the fields of a form, by their keys; a field without an entry holds what it starts
 * with.
 */
export type Filled = Readonly<Record<string, string>>;

/** What is wrong with a field: it must not be blank, or it takes something else. */
export type Problem = "missing" | Takes;

/** The call that a form asks for; null where there are problems. */
export interface Filling {
  readonly call: FilledCall | null;
  /** By the keys of the fields, in their order. */
  readonly problems: ReadonlyMap<string, Problem>;
}

/** Reads a form. Options that stay as they are without being named are left out. */
export function filledCall(form: Form, filled: Filled): Filling {
  const problems = new Map<string, Problem>();
  const given = form.parameters.map((field) => {
    const argument = argumentIn(field, contentOf(field, filled));
    // What takes anything else is always understood.
    if (argument === undefined) problems.set(field.key, field.takes as Takes);
    if (argument === null && !field.parameter.optional) problems.set(field.key, "missing");
    return argument ?? null;
  });
  const options = form.options.flatMap((field) => {
    const value = optionIn(field, contentOf(field, filled));
    if (value === undefined) problems.set(field.key, field.takes as Takes); // Likewise.
    return value ? [[field.key, value] as const] : [];
  });
  const call = { id: form.help.id, arguments: given, options };
  return { call: problems.size > 0 ? null : call, problems };
}

/**
 * What stands in a field; a choice of another function's field of the same name is none of this
 * one.
 */
export function contentOf(field: ParameterField | OptionField, filled: Filled): string {
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
