/**
 * A formula in which what belongs to other workbooks is spelled as the parser reads it. The path
 * before a workbook's name goes: `'https://x.com/a/[B.xlsx]S'!A1` becomes `'[B.xlsx]S'!A1`. A name
 * of another workbook is spelled `'[B.xlsx]0'!Name`, its function so that `foreignFunction` tells
 * it; a lost reference, `Bull!#REF!`, is `#REF!`.
 */
export function withReadableLinks(formula: string): string {
  return formula.replace(
    LINK,
    (whole: string, quoted?: string, bare?: string, lost?: string, called?: string) => {
      if (whole.startsWith("#")) return "#REF!";
      const inside = quoted ?? bare;
      if (inside === undefined) return whole;
      if (lost !== undefined) return lost;
      const book = /\[.*$/s.exec(inside)?.[0] ?? (isFile(inside) ? `[${lastPart(inside)}]` : null);
      if (called !== undefined)
        return book === null ? called : book.replace(/[^\p{L}\p{N}.]+/gu, "_") + FOREIGN + called;
      const isReadable = quoted === undefined && book?.endsWith("]") === false;
      if (book === null || isReadable) return whole;
      return `'${book.endsWith("]") ? `${book}0` : book}'!`;
    },
  );
}

/** The name of a function of another workbook as a person reads it, `Tool.xla!Fn`; else null. */
export function foreignFunction(name: string): string | null {
  const [book = "", called] = name.split(FOREIGN);
  return called === undefined ? null : `${book.replace(/^_|_$/g, "")}!${called}`;
}

const FOREIGN = "._other_.";

function isFile(prefix: string): boolean {
  return /[\\/]|\.xl\w{1,3}$/i.test(prefix);
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/**
 * A text; a lost reference with its address; else a sheet or workbook before `!`, then perhaps
 * `#REF!`, or the name of a function.
 */
const LINK =
  /"(?:[^"]|"")*"|#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?|(?:'((?:[^']|'')+)'|((?:\[[^\][]+\])?[\p{L}\p{N}_.:]*))!(?:(#REF!)|([\p{L}_][\p{L}\p{N}_.]*(?=\()))?/gu;
