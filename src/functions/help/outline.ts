/** A heading of a file of help texts, what stands under it, and the headings below it. */
export interface HelpSection {
  /** Counted from 1. */
  readonly line: number;
  /** Without the backticks of a formula. */
  readonly title: string;
  /** The lines such as `- en: Annualised run-rate revenue.`, by the word before the colon. */
  readonly fields: ReadonlyMap<string, string>;
  readonly sections: readonly HelpSection[];
}

/** What is wrong with one line of a file of help texts. */
export interface HelpProblem {
  readonly file: string;
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** `ARR.md, line 7: expected a line "- zh: …", found nothing` */
export function helpProblemText({ file, line, expected, found }: HelpProblem): string {
  return `${file}, line ${line}: expected ${expected}, found ${found === "" ? "nothing" : `"${found}"`}`;
}

/** A file of help texts by its headings, and the lines that are neither a heading nor a field. */
export function outline(file: string, text: string): Outline {
  const problems: HelpProblem[] = [];
  const root: Writable = { line: 1, title: "", fields: new Map(), sections: [] };
  let path: readonly Writable[] = [root];
  for (const [index, raw] of text.split("\n").entries()) {
    const [line, written] = [index + 1, raw.trim()];
    const [, marks = "", title = ""] = HEADING.exec(written) ?? [];
    const [, name, value = ""] = FIELD.exec(written) ?? [];
    const section = path.at(-1) ?? root;
    if (title !== "") {
      const added = { line, title: withoutBackticks(title), fields: new Map(), sections: [] };
      (path[marks.length - 1] ?? section).sections.push(added);
      path = [...path.slice(0, marks.length), added];
    } else if (name !== undefined && !section.fields.has(name)) section.fields.set(name, value);
    else if (written !== "") problems.push({ file, line, expected: LINES, found: written });
  }
  return { sections: root.sections, problems };
}

export interface Outline {
  readonly sections: readonly HelpSection[];
  readonly problems: readonly HelpProblem[];
}

/** A section while it is being read. */
interface Writable extends HelpSection {
  readonly fields: Map<string, string>;
  readonly sections: Writable[];
}

const HEADING = /^(#{1,3}) (.+)$/;
const FIELD = /^- (en|zh|equation|answer|error): (.+)$/;
const LINES =
  'a heading, or under it one line each of "- en: …", "- zh: …", "- equation: …", "- answer: …", "- error: …"';

function withoutBackticks(title: string): string {
  return title.replace(/^`(.*)`$/, "$1");
}
