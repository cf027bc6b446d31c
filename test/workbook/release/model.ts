import { shownPlace } from "../../../src/core/workbook/places";
import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import type { Cell, CellValue } from "../../../src/hosts/host";
import { compareRelease, type CompareStep } from "../../../src/workbook/release/compareRelease";
import type { ComparedCell } from "../../../src/workbook/release/comparison";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";

export const testFormulas = createFormulas(createExplain(dataset), functions);

/** 200亿美元, neteasehao-2026-01, paragraph 23. */
export const ARR_CALL = 'AIFIN.ARR("OpenAI",2025)';

/** Formulas and what is saved in their cells. */
export function savedModel(cells: Readonly<Record<string, CellValue | Partial<Cell>>>): FakeHost {
  const host = fakeHost();
  for (const [address, cell] of Object.entries(cells)) host.put(address, cell);
  return host;
}

export function compareModel(
  host: FakeHost,
  isStopped = () => false,
  tell: (step: CompareStep) => void = () => undefined,
): Promise<readonly ComparedCell[]> {
  return compareRelease({ host, formulas: testFormulas }, tell, isStopped);
}

/** What is found of each cell, by its place. */
export async function comparisonResults(host: FakeHost) {
  const cells = await compareModel(host);
  return Object.fromEntries(cells.map(({ place, finding }) => [shownPlace(place), finding]));
}
