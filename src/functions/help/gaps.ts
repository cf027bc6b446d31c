import type { FunctionRecord } from "../record/record";
import type { HelpProblem } from "./outline";
import { parameterWords, sharedKey, type Texts } from "./parameterWords";
import type { WrittenHelp } from "./writtenHelp";

/** A record with what its file says. */
export interface NamedHelp {
  readonly record: FunctionRecord;
  readonly file: string;
  readonly written: WrittenHelp;
}

/** Parameters of a function that no text describes, and texts of parameters that it has not. */
export function parameterGaps(
  { record, file, written }: NamedHelp,
  shared: Texts,
): readonly HelpProblem[] {
  const { parameters } = record;
  const names = parameters.map(({ name }) => name);
  const problem = (expected: string, found: string) => ({ file, line: 1, expected, found });
  return [
    ...parameters
      .filter((parameter) => !parameterWords(parameter, written.parameters, shared))
      .map(({ name }) => problem(`a text of the parameter ${name}, here or among the shared`, "")),
    ...[...written.parameters.keys()]
      .filter((name) => !names.includes(name))
      .map((name) => problem(`parameters of ${names.join(", ")}`, name)),
  ];
}

/** Shared texts that no function is described by. */
export function unusedTexts(
  entries: readonly NamedHelp[],
  file: string,
  shared: Texts,
): readonly HelpProblem[] {
  const used = new Set(
    entries.flatMap(({ record, written }) =>
      record.parameters.filter(({ name }) => !written.parameters.has(name)).map(sharedKey),
    ),
  );
  return [...shared.keys()]
    .filter((key) => !used.has(key))
    .map((key) => ({ file, line: 1, expected: "texts that functions use", found: key }));
}
