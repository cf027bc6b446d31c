import { type AstExpression, parseA1Ref } from "@borgar/fx";
import type { GapReason } from "../core/evidence/lineage";
import { addressOf, boxOf, LAST_COLUMN, LAST_ROW } from "../core/workbook/places";
import type { NameDefinition, Place } from "../core/workbook/workbook";
import { parseFormula } from "./calls";
import { type Expression, textOf } from "./expression";
import { tablePlace } from "./tablePlace";
import {
  requestNamedPlace,
  requestNames,
  requestSheets,
  requestTables,
  type WorkbookTask,
} from "./workbookTask";

/** What refers to something that cannot be found. */
export interface Stop {
  readonly reason: GapReason;
  readonly text: string;
}

/**
 * What one reference of a formula stands for: cells; a formula, where it is a name that calculates
 * or holds a constant; or nothing that can be found.
 */
export type Referred =
  { readonly places: readonly Place[] } | { readonly meaning: Expression } | Stop;

export type ReferenceNode = Extract<AstExpression, { type: "ReferenceIdentifier" }>;

/**
 * What a reference means in a formula.
 * @param at The cell of the formula; without an address where only its sheet is known.
 */
export function* referred(
  node: ReferenceNode,
  expression: Expression,
  at: Place,
): WorkbookTask<Referred> {
  const { kind, value } = node;
  const text = textOf(expression);
  // A field of a card, `B4.Source` or `B4.[Fact Id]`, reads its cell.
  const [, ofCard] = /^(\$?[A-Z]{1,3}\$?\d+)\../i.exec(value) ?? [];
  const ofCardBox = kind === "range" ? null : boxOf(ofCard ?? "");
  if (ofCardBox) return { places: [{ sheet: at.sheet, address: addressOf(ofCardBox) }] };
  if (kind === "table") {
    const place = tablePlace(value, at, (yield* requestTables()) ?? []);
    return place ? { places: [place] } : { reason: "table", text };
  }
  if (kind === "name" && !/[!\]]/.test(value)) {
    const meaning = expression.names.get(value.toLowerCase());
    if (meaning) return { meaning };
    return meaning === null || /^(true|false)$/i.test(value)
      ? { places: [] }
      : yield* named(value, at, expression);
  }
  const place = addressedPlace(value, at.sheet);
  if (!place) {
    const parsed = parseA1Ref(value);
    const { context = [] } = parsed ?? {};
    if (context.length > 1 || /[[\]]/.test(context[0] ?? ""))
      return { reason: "other-workbook", text };
    return parsed && "name" in parsed
      ? yield* named(parsed.name, { ...at, sheet: context[0] ?? at.sheet }, expression)
      : { reason: "unreadable-formula", text };
  }
  const { sheet: own, address } = place;
  if (!own.includes(":")) return { places: [place] };
  const between = sheetsBetween(own, (yield* requestSheets()) ?? []);
  if (between.length === 0) return { reason: "several-sheets", text };
  return { places: between.map((sheet) => ({ sheet, address })) };
}

/**
 * The cells that a reference with an address names; of a span of sheets with `Jan:Mar` as its
 * sheet. null for names and for other workbooks.
 */
export function addressedPlace(reference: string, sheet: string): Place | null {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return null;
  const { context = [], range } = parsed;
  const own = context[0] ?? sheet;
  if (context.length > 1 || /[[\]]/.test(own)) return null;
  const box = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? LAST_ROW,
    right: range.right ?? LAST_COLUMN,
  };
  return { sheet: own, address: addressOf(box) };
}

/** The sheets from one to another, `Jan:Mar`; none where one of them is not there. */
function sheetsBetween(span: string, sheets: readonly string[]): readonly string[] {
  const folded = sheets.map((sheet) => sheet.toLowerCase());
  const ends = span
    .toLowerCase()
    .split(":")
    .map((sheet) => folded.indexOf(sheet));
  if (ends.includes(-1)) return [];
  return sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** What a name means in the formulas of a sheet, whose own names go before the workbook's. */
function* named(name: string, { sheet }: Place, expression: Expression): WorkbookTask<Referred> {
  const text = textOf(expression);
  const followed = `:${name.toLowerCase()}`;
  // Names may mean one another in a circle.
  if (expression.names.has(followed)) return { places: [] };
  const definition = definitionOf(name, sheet, (yield* requestNames()) ?? []);
  const meaning = definition && parseFormula(definition.formula);
  if (meaning && isTold(meaning)) {
    const outer = [...expression.names].filter(([key]) => key.startsWith(":"));
    return { meaning: { ...meaning, names: new Map([...outer, [followed, null]]) } };
  }
  const place = yield* requestNamedPlace(name, sheet);
  if (place) return { places: [place] };
  const table = tablePlace(`${name}[]`, { sheet, address: "" }, (yield* requestTables()) ?? []);
  return table ? { places: [table] } : { reason: "unknown-name", text };
}

/** Whether a name's formula tells what it reads: `=#REF!` is what a host gives that cannot. */
function isTold({ node }: Expression): boolean {
  return node?.type !== "ErrorLiteral";
}

export function definitionOf(
  name: string,
  sheet: string,
  definitions: readonly NameDefinition[],
): NameDefinition | undefined {
  const fold = (text: string) => text.toLowerCase();
  const alike = definitions.filter((one) => fold(one.name) === fold(name));
  return (
    alike.find((one) => one.sheet !== null && fold(one.sheet) === fold(sheet)) ??
    alike.find((one) => one.sheet === null)
  );
}
