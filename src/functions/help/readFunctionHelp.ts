import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionHelp, ParameterHelp } from "../../core/library/functionHelp";
import { functions } from "../library/functions";
import type { FunctionRecord, Parameter } from "../record/record";
import { unusedTexts, type NamedHelp, parameterGaps } from "./gaps";
import { type HelpProblem, helpProblemText } from "./outline";
import { parameterWords, type Texts } from "./parameterWords";
import { writtenHelp, writtenWords } from "./writtenHelp";

const TEXTS = join(__dirname, "texts");
/** The texts of parameters that several functions share. */
const SHARED = "parameters.md";
/** What options mean, for the table in README. */
export const OPTIONS = "options.md";

/**
 * Every function, in the order of the help: its record joined with its texts of `texts/*.md`.
 * @throws when texts are missing or left over, with all problems in the message.
 */
export function readFunctionHelp(): readonly FunctionHelp[] {
  const { help, problems } = joinedHelp(functions, helpFiles());
  if (problems.length === 0) return help;
  const lines = problems.map(helpProblemText).join("\n");
  throw new Error(`Problems of the help texts: ${problems.length}\n${lines}`);
}

/** The files of help texts as they stand on disk, by name. */
export function helpFiles(): ReadonlyMap<string, string> {
  return new Map(readdirSync(TEXTS).map((name) => [name, readFileSync(join(TEXTS, name), "utf8")]));
}

/** Every record with its texts, and all that is missing, left over or unreadable in the files. */
export function joinedHelp(
  records: readonly FunctionRecord[],
  files: ReadonlyMap<string, string>,
): { readonly help: readonly FunctionHelp[]; readonly problems: readonly HelpProblem[] } {
  const shared = writtenWords(SHARED, files.get(SHARED) ?? "");
  const entries: readonly NamedHelp[] = records.map((record) => {
    const file = `${record.id}.md`;
    return { record, file, written: writtenHelp(record.id, files.get(file) ?? "") };
  });
  const known = [SHARED, OPTIONS, ...entries.map(({ file }) => file)];
  const unknown = [...files.keys()].filter((name) => !known.includes(name));
  return {
    help: entries.map((entry) => helpOf(entry, shared.words)),
    problems: [
      ...shared.problems,
      ...entries.flatMap(({ written }) => written.problems),
      ...entries.flatMap((entry) => parameterGaps(entry, shared.words)),
      ...unusedTexts(entries, SHARED, shared.words),
      ...unknown.map((file) => ({
        file,
        line: 1,
        expected: "the name of a function",
        found: file,
      })),
    ],
  };
}

/** A record's kinds and its body are code; the pages get the rest. */
function helpOf({ record, written }: NamedHelp, shared: Texts): FunctionHelp {
  const { id, family, metric, parameters } = record;
  return {
    id,
    family,
    ...(metric === undefined ? {} : { metric }),
    ...written.texts,
    parameters: parameters.map((one) => parameterHelp(one, written.parameters, shared)),
  };
}

function parameterHelp(parameter: Parameter<unknown>, own: Texts, shared: Texts): ParameterHelp {
  const { name, optional, unit, options } = parameter;
  return {
    name,
    optional,
    words: parameterWords(parameter, own, shared) ?? { en: "", zh: "" },
    ...(unit ? { unit } : {}),
    ...(options ? { options } : {}),
  };
}
