import { nameOf } from "../../../core/words/nameIn";
import { addressOf, cornerOf } from "../../../core/workbook/places";
import type { Language } from "../../../core/words/words";
import type { CellInput, Place } from "../../../hosts/host";
import { onlyIn, type Plan } from "../../../workbook/insertion/insertion";
import { FIND_WORDS } from "../../../words/find";
import { LATEST } from "./ask";
import { type FormulaCall, type AskContext, pointCall, tableCall } from "./formulaCalls";

/** What is to stand in the sheet: one formula, or a block of them under titles. */
export type Layout =
  | { readonly kind: "one"; readonly call: FormulaCall }
  | { readonly kind: "block"; readonly titles: readonly string[]; readonly rows: readonly Row[] };

interface Row {
  readonly title: string;
  readonly calls: readonly FormulaCall[];
}

/** @returns null until a company and a metric are chosen. */
export function layoutOf(of: AskContext, language: Language): Layout | null {
  const { chosenEntities, chosenMetrics, chosenPeriods, facts, form } = of.choices;
  if (chosenEntities.length === 0 || chosenMetrics.length === 0) return null;
  if (form !== "cells") {
    const call = tableCall(of, form);
    return call && { kind: "one", call };
  }
  const rows = chosenEntities.flatMap((entity) =>
    chosenMetrics
      .filter((metric) =>
        facts.some((fact) => fact.entity === entity.id && fact.metric === metric.id),
      )
      .map((metric) => ({
        title: [
          nameOf(entity, entity.id, language),
          ...(chosenMetrics.length > 1 ? [nameOf(metric, metric.id, language)] : []),
        ].join(" · "),
        calls: chosenPeriods.flatMap((period) => pointCall(of, entity, metric, period) ?? []),
      })),
  );
  const [only] = rows.flatMap(({ calls }) => calls);
  if (rows.length === 1 && chosenPeriods.length === 1 && only) return { kind: "one", call: only };
  const titles = chosenPeriods.map((period) =>
    period === LATEST ? FIND_WORDS[language].latestTitle : period,
  );
  return { kind: "block", titles, rows };
}

/**
 * Where a layout goes when its first cell is to be this one.
 * @param size Of what the one formula spills, counted in cells.
 */
export function planOf(
  layout: Layout,
  cell: Place,
  size: { readonly rows: number; readonly columns: number },
): Plan {
  if (layout.kind === "one")
    return { ...onlyIn(cell, layout.call.formula), room: [rangeAt(cell, size.rows, size.columns)] };
  const rows: readonly (readonly CellInput[])[] = [
    [null, ...layout.titles.map((title) => `'${title}`)],
    ...layout.rows.map(({ title, calls }) => [`'${title}`, ...calls.map(({ formula }) => formula)]),
  ];
  return { wishes: [{ place: rangeAt(cell, rows.length, layout.titles.length + 1), rows }] };
}

function rangeAt(cell: Place, rows: number, columns: number): Place {
  const { top, left } = cornerOf(cell);
  const box = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return { sheet: cell.sheet, address: addressOf(box) };
}
