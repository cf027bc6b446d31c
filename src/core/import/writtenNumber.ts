import type { Qualifier } from "../facts/fact";
import { type Decimal, decimalOf, shifted } from "./decimal";
import type { ForeignCell } from "./foreignTable";

/** A number as a person wrote it into a table. */
export interface WrittenNumber {
  readonly decimal: Decimal;
  readonly isPercent: boolean;
  /** `over`, `about` … where a sign says so. */
  readonly qualifier: Qualifier;
}

/** What separates whole numbers from fractions in a table. */
export type DecimalSign = "." | ",";

/** Signs of a cell that says that there is no number. */
const NONE = /^(?:|[-–—.·]+|n\.?\/?a\.?|n\.?m\.?|nil|none|null|tbd|无|不详|未披露|#n\/a)$/i;

/** Whether a cell has nothing to say: blank, `-`, `n/a`. */
export function isWithoutNumber({ text, number }: ForeignCell): boolean {
  return number === null && NONE.test(text.normalize("NFKC").trim());
}

/**
 * The number of a cell: `1,234.5`, `(12)`, `$1.2bn`, `12%`, `~34`, `>20`, `34亿`, full-width digits
 * too; null where it is none. A number that the file itself knows is taken as it is.
 */
export function writtenNumber(cell: ForeignCell, sign: DecimalSign): WrittenNumber | null {
  if (cell.number !== null) {
    const decimal = decimalOf(String(cell.number));
    return decimal && { decimal, isPercent: false, qualifier: "exact" };
  }
  const text = cell.text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const parts = NUMBER.exec(text)?.groups;
  if (!parts) return null;
  const { before = "", open, minus, number = "", scale = "", percent } = parts;
  const decimal = decimalOf(plainNumber(number, sign) ?? "");
  const power = POWERS.find(([words]) => words.test(scale))?.[1];
  if (!decimal || power === undefined) return null;
  const isNegative = (open ?? minus) !== undefined;
  return {
    decimal: { ...shifted(decimal, power), isNegative },
    isPercent: percent !== undefined,
    qualifier: QUALIFIERS.find(([words]) => words.test(before))?.[1] ?? "exact",
  };
}

const CURRENCY = String.raw`(?:US\$|USD|EUR|GBP|JPY|CNY|RMB|[$€£¥])?`;
const NUMBER = new RegExp(
  [
    String.raw`^(?<before>~|≈|c\.|ca\.|约|>=|≥|>|<|超过?|逾|低于|至少)? ?${CURRENCY} ?`,
    String.raw`(?:(?<open>\()|(?<minus>[-−])|\+)? ?${CURRENCY} ?`,
    String.raw`(?<number>[\d.,' ]*\d[\d.,]*(?:e[-+]?\d{1,3})?)`,
    String.raw` ?(?<scale>[a-z]{1,8}|[十百千]?[万亿]|百万|千)?(?:美元|元|欧元)?(?<percent>%)?\)?$`,
  ].join(""),
  "iu",
);

const POWERS: readonly (readonly [RegExp, number])[] = [
  [/^$/, 0],
  [/^(?:k|thousands?|千)$/i, 3],
  [/^万$/, 4],
  [/^(?:m|mn|mm|mln|millions?|百万)$/i, 6],
  [/^亿$/, 8],
  [/^(?:b|bn|bln|billions?|十亿)$/i, 9],
  [/^(?:t|tn|trn|trillions?|万亿)$/i, 12],
];

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:~|≈|c\.|ca\.|约)$/i, "about"],
  [/^(?:>|超过?|逾)$/, "over"],
  [/^(?:<|低于)$/, "under"],
  [/^(?:>=|≥|至少)$/, "at_least"],
];

/** Without the signs between thousands; null where they do not stand between thousands. */
function plainNumber(text: string, sign: DecimalSign): string | null {
  const [mark, group] = sign === "." ? [".", ","] : [",", "."];
  const [whole = "", ...fractions] = text.split(mark);
  if (fractions.length > 1 || fractions.some((part) => /[.,' ]/.test(part))) return null;
  const groups = whole.split(new RegExp(`[${group === "." ? "\\." : group}' ]`));
  const isGrouped = groups.slice(1).every((part) => part.length === 3);
  if (!isGrouped || (groups.length > 1 && groups[0] === "")) return null;
  return [groups.join(""), ...fractions].join(".");
}
