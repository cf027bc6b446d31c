/** The names on the cards of 0.1.0 in a Chinese Excel, and those that all cards have since. */
const ENGLISH: Readonly<Record<string, string>> = {
  来源: "Source",
  数字: "Figure",
  状态: "Status",
};

/** A formula with the names that cards have now. */
export interface RenamedFormula {
  readonly formula: string;
  /** The references whose cards are asked, `'Q1'!B4`, as far as they are single cells. */
  readonly references: readonly string[];
}

/**
 * A formula that asks cards by the Chinese names of 0.1.0, `=B4.来源`, with the names of today,
 * `=B4.Source`. Texts, names of sheets and columns of tables stay as they are, and so do names of
 * the workbook that look alike.
 * @param isName Whether the workbook knows a range or formula by a name, in any case.
 * @returns null where it asks by no such name.
 */
export function withNamesOfToday(
  formula: string,
  isName: (name: string) => boolean,
): RenamedFormula | null {
  const references: string[] = [];
  const renamed = formula.replace(PARTS, (part: string, ...found: (string | undefined)[]) => {
    const [sheet = "", property = "", bracketed, plain] = found;
    const name = ENGLISH[bracketed ?? plain ?? ""];
    if (name === undefined || isName(`${property}.${plain ?? ""}`)) return part;
    if (CELL.test(property)) references.push(sheet + property.replaceAll("$", ""));
    return `${sheet}${property}.${name}`;
  });
  return renamed === formula ? null : { formula: renamed, references };
}

const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;

/** What a card is asked of: a cell, a name, the end of a call, of a table's column, of a spill. */
const ASKED = String.raw`[)\]#]|[\p{L}_\\$][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*?`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!`;
const NAMES = Object.keys(ENGLISH).join("|");
/** A text; what a card is asked of, with its sheet and the name on the card; a sheet. */
const PARTS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(${ASKED})\.(?:\[(${NAMES})\]|(${NAMES}))(?![\p{L}\p{N}_.(])|'(?:[^']|'')*'`,
  "gu",
);
