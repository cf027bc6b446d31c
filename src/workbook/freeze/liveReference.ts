import { parseA1Ref, stringifyA1Ref, type Token, tokenize } from "@borgar/fx";
import { sheetPrefix } from "../../core/workbook/places";
import type { Place } from "../../hosts/host";

/**
 * References that the program moves along when rows are inserted, cells cut and pasted, and sheets
 * renamed: the register keeps the cell and the inputs of a frozen formula in such, since a formula
 * kept as a text would go on naming the old cells.
 */

/** The formula of a cell that shows another one: `='Model'!$B$4`; `=#REF!` for one that is gone. */
export function cellFormula(place: Place | null): string {
  return `=${reference(place)}`;
}

/** The cell that such a formula shows; null for one that is gone. */
export function shownCell(formula: string): Place | null {
  const [first] = references(tokensOf(formula), "");
  return first ? first.place : null;
}

/**
 * A formula that refers to cells without any weight: it counts how many of them are filled. Empty
 * where there are none.
 */
export function inputsFormula(inputs: readonly (Place | null)[]): string {
  const counts: string[] = [];
  for (let at = 0; at < inputs.length; at += MOST_ARGUMENTS)
    counts.push(
      `COUNTA(${inputs
        .slice(at, at + MOST_ARGUMENTS)
        .map(reference)
        .join(",")})`,
    );
  return counts.length > 0 ? `=${counts.join("+")}` : "";
}

/** Excel hands no more arguments to one function. */
const MOST_ARGUMENTS = 255;

/**
 * The places that a formula of a sheet refers to, in order; null for those that are gone. Names and
 * other workbooks are none.
 */
export function inputsOf(formula: string, sheet: string): readonly (Place | null)[] {
  return references(tokensOf(formula), sheet).map(({ place }) => place);
}

/**
 * A formula as the program would have written it on, had it stood in its cell all the time.
 * @param was   The sheet that it stood in.
 * @param now   The sheet of its cell now.
 * @param inputs Where the cells are now that it refers to, in order.
 */
export function movedFormula(
  formula: string,
  was: string,
  now: string,
  inputs: readonly (Place | null)[],
): string {
  const tokens = tokensOf(formula);
  const found = new Map(references(tokens, was).map((one, at) => [one.token, { one, at }]));
  // Of another hand than ours: better left as it was.
  if (found.size !== inputs.length) return formula;
  return tokens
    .map((token) => {
      const known = found.get(token);
      if (!known) return token.value;
      const place = inputs[known.at] ?? null;
      return isUnmoved(known.one, place, now)
        ? token.value
        : referenceText(place, known.one.namesSheet ? "" : now, token.value);
    })
    .join("");
}

interface Reference {
  readonly token: Token;
  readonly place: Place | null;
  /** Whether it names its sheet. */
  readonly namesSheet: boolean;
}

function tokensOf(formula: string): readonly Token[] {
  return tokenize(formula, { mergeRefs: true });
}

function references(tokens: readonly Token[], sheet: string): readonly Reference[] {
  return tokens.flatMap((token): Reference[] => {
    if (token.type === "error" && token.value === GONE)
      return [{ token, place: null, namesSheet: false }];
    if (!/^range(_beam|_ternary)?$/.test(token.type)) return [];
    const { context = [], range } = parsedReference(token.value) ?? {};
    const [named] = context;
    if (!range || context.length > 1 || /[[\]:]/.test(named ?? "")) return [];
    const place = { sheet: named ?? sheet, address: stringifyA1Ref({ range: loose(range) }) };
    return [{ token, place, namesSheet: named !== undefined }];
  });
}

const GONE = "#REF!";

function parsedReference(text: string) {
  const found = parseA1Ref(text);
  return found && "range" in found ? found : undefined;
}

type A1Range = NonNullable<NonNullable<ReturnType<typeof parsedReference>>["range"]>;

/** Without `$`. */
function loose({ $top, $left, $bottom, $right, ...range }: A1Range): A1Range {
  return range;
}

function isUnmoved({ place, namesSheet }: Reference, next: Place | null, sheet: string): boolean {
  if (!place || !next) return place === next;
  const isSame = place.sheet === next.sheet && place.address === next.address;
  return isSame && (namesSheet || next.sheet === sheet);
}

/** A reference with the `$` of another one, without a sheet where it is in the given one. */
function referenceText(place: Place | null, sheet: string, like: string): string {
  const range = place && parsedReference(place.address)?.range;
  if (!range) return GONE;
  const { $top, $left, $bottom, $right } = parsedReference(like)?.range ?? {};
  const marks = { $top, $left, $bottom, $right };
  const fixed = Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark));
  const address = stringifyA1Ref({ range: { ...range, ...fixed } });
  return place.sheet === sheet ? address : sheetPrefix(place.sheet) + address;
}

function reference(place: Place | null): string {
  const range = place && parsedReference(place.address)?.range;
  if (!range) return GONE;
  const fixed = { ...range, $top: true, $left: true, $bottom: true, $right: true };
  return sheetPrefix(place.sheet) + stringifyA1Ref({ range: fixed });
}
