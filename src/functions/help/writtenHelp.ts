import type { CommonError, Example, FunctionTexts } from "../../core/library/functionHelp";
import type { Words } from "../../core/words/words";
import { outline, type HelpProblem, type HelpSection } from "./outline";

/** What a file of help texts says about one function. */
export interface WrittenHelp {
  readonly texts: FunctionTexts;
  /** Of the parameters that no other function describes in the same words, by name. */
  readonly parameters: ReadonlyMap<string, Words>;
  readonly problems: readonly HelpProblem[];
}

/**
 * Reads the file of one function; whatever is missing in it is empty in the answer and a problem.
 */
export function writtenHelp(id: string, markdown: string): WrittenHelp {
  const file = `${id}.md`;
  const { sections, problems: lines } = outline(file, markdown);
  const [whole = NO_SECTION] = sections;
  const read = reader(file);
  const part = (title: Part) =>
    whole.sections.find((section) => section.title === title) ?? NO_SECTION;
  if (whole.title !== id) read.refuse(whole, `the heading "# ${id}"`, whole.title);
  for (const { line, title } of whole.sections)
    if (!PARTS.some((part) => part === title))
      read.refuse({ line }, `one of the parts ${PARTS.join(", ")}`, title);
  const equation = whole.fields.get("equation");
  const texts: FunctionTexts = {
    summary: read.words(whole),
    ...(equation === undefined ? {} : { equation }),
    use: read.words(part("When to use")),
    avoid: read.words(part("When not")),
    examples: part("Examples").sections.map(read.example),
    errors: part("Errors").sections.map(read.error),
  };
  const parameters = new Map(
    part("Parameters").sections.map((section) => [section.title, read.words(section)]),
  );
  return { texts, parameters, problems: [...lines, ...read.problems] };
}

/**
 * Texts by the title of their section, as in the file of the parameters that many functions share.
 */
export function writtenWords(file: string, markdown: string) {
  const { sections, problems: lines } = outline(file, markdown);
  const read = reader(file);
  const words = new Map(
    (sections[0]?.sections ?? []).map((section) => [section.title, read.words(section)]),
  );
  return { words, problems: [...lines, ...read.problems] };
}

const PARTS = ["Parameters", "When to use", "When not", "Examples", "Errors"] as const;
type Part = (typeof PARTS)[number];

const NO_SECTION: HelpSection = { line: 1, title: "", fields: new Map(), sections: [] };

const CODES: readonly CommonError["code"][] = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!"];

/** Reads sections of one file and keeps what is wrong with them. */
function reader(file: string) {
  const problems: HelpProblem[] = [];
  const refuse = ({ line }: Pick<HelpSection, "line">, expected: string, found = "") => {
    problems.push({ file, line, expected, found });
  };
  const field = (section: HelpSection, name: string): string => {
    const text = section.fields.get(name) ?? "";
    if (text === "") refuse(section, `a line "- ${name}: …"`);
    return text;
  };
  const words = (section: HelpSection): Words => ({
    en: field(section, "en"),
    zh: field(section, "zh"),
  });
  const example = (section: HelpSection): Example => ({
    formula: section.title,
    answer: answer(section),
    says: words(section),
  });
  const answer = (section: HelpSection): Example["answer"] => {
    const text = field(section, "answer");
    try {
      return JSON.parse(text) as Example["answer"]; // The test of the examples holds it to a cell.
    } catch {
      refuse(section, 'an answer as JSON: 12.5, "text" or [[1,2],[3,4]]', text);
      return null;
    }
  };
  const error = (section: HelpSection): CommonError => {
    const text = field(section, "error");
    const code = CODES.find((one) => one === text);
    if (!code) refuse(section, `one of ${CODES.join(", ")}`, text);
    return { formula: section.title, code: code ?? "#VALUE!", words: words(section) };
  };
  return { problems, refuse, words, example, error };
}
