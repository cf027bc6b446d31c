import type { Dataset } from "../../core/facts/dataset";
import type { Formulas } from "../../core/library/functionsLibrary";
import { firstCell, sharedCell, shownPlace } from "../../core/workbook/places";
import type { WorkbookReader } from "../../core/workbook/workbook";
import type { Language } from "../../core/words/words";
import type { Cell, CellValue, Host, Place } from "../../hosts/host";
import { createYieldToUi } from "../reading/yieldToUi";
import { usesAifin } from "../reading/usesAifin";
import { type Block, boxOfPlace } from "../edit/blocks";
import { typedInput } from "../edit/cellInput";
import type { CellChange } from "../edit/edit";
import { answerNow } from "../reading/answerNow";
import { areSameAnswers } from "../reading/sameAnswer";
import { keptRelease } from "../release/keptRelease";
import { arraysIn } from "./arrays";
import { callsOfCell, factsOf, printedOf, sourcesOf } from "./factsOfFormula";
import type { FrozenCell } from "./frozenCell";
import { inputsOf } from "./liveReference";
import { isIn, type Part, readPart, type ReadPart, type OnStep } from "../reading/readPart";

export interface FreezeRequest {
  readonly host: Host;
  readonly formulas: Formulas;
  readonly dataset: Dataset;
  readonly part: Part;
  /** Whether cells that hold an error are frozen too. */
  readonly errorsToo: boolean;
  /** Of the citations. */
  readonly language: Language;
  /** The day that is kept as that of the freezing. */
  readonly today: string;
}

/** What a freezing would do. */
export interface Freezable {
  readonly found: readonly Found[];
  /** Cells that hold an error, and so are left as they are. */
  readonly errors: readonly Place[];
  /** Formulas over several cells that no add-in could put back, and so are left as they are. */
  readonly arrays: readonly Place[];
}

interface Found {
  readonly frozen: FrozenCell;
  /** Whether its values are known to be of today's figures, so that these are kept with it. */
  readonly isCited: boolean;
  readonly block: Block<CellChange>;
}

/**
 * The formulas of a part of the workbook that call AIFIN, with what they show and what is behind
 * it. Nothing is changed.
 * @param register The sheet of what is frozen already.
 * @returns null when it was stopped.
 */
export async function freezable(
  request: FreezeRequest,
  register: string | null,
  onProgress: OnStep,
  isStopped: () => boolean,
): Promise<Freezable | null> {
  const { host, part } = request;
  const read = await readPart(
    host,
    part,
    register,
    ({ formula }) => usesAifin(formula),
    onProgress,
    isStopped,
  );
  if (!read) return null;
  const tables = await tablesIn(host, part, read.cells);
  const release = await keptRelease(host);
  const arrays = await arraysIn(read.cells, part, read.reader);
  const places = new Map(
    [...read.cells.map(([place]) => place), ...tables.map(firstCell)]
      .filter((place) => !arrays.some((array) => sharedCell(array, place) !== null))
      .map((place) => [shownPlace(place), place]),
  );
  const filled = new Map(tables.map((table) => [shownPlace(firstCell(table)), table]));
  const found: Found[] = [];
  const errors: Place[] = [];
  const yieldToUi = createYieldToUi();
  for (const [shown, place] of places) {
    onProgress({ step: "following", done: found.length + errors.length, all: places.size });
    if (isStopped()) return null;
    const one = await foundAt(place, filled.get(shown) ?? place, request, release, read.reader);
    const holdsError = one.frozen.values.some((row) =>
      row.some((value) => isError(value, request)),
    );
    if (holdsError) errors.push(place);
    else found.push(one);
    await yieldToUi();
  }
  return { found, errors, arrays };
}

/**
 * The ranges that formulas which call AIFIN fill, of those that reach into a part of the workbook.
 */
async function tablesIn(
  host: Host,
  part: Part,
  cells: ReadPart["cells"],
): Promise<readonly Place[]> {
  const sheets = part === "workbook" ? new Set(cells.map(([{ sheet }]) => sheet)) : [part.sheet];
  const tables: Place[] = [];
  for (const sheet of sheets)
    for (const table of await host.spills(sheet)) {
      if (!isIn(part, table)) continue;
      const [[cell] = []] = await host.read(firstCell(table));
      if (cell && usesAifin(cell.formula)) tables.push(table);
    }
  return tables;
}

/** A value that is still being calculated is never frozen. */
function isError(value: CellValue, { errorsToo }: FreezeRequest): boolean {
  if (typeof value !== "object" || value === null) return false;
  return !errorsToo || /BUSY|GETTING_DATA/.test(value.error);
}

async function foundAt(
  place: Place,
  filled: Place,
  { formulas, dataset, language, today }: FreezeRequest,
  release: string | null,
  reader: WorkbookReader,
): Promise<Found> {
  const calls = await callsOfCell(place, formulas, reader);
  const cells = await reader.read(filled);
  const formula = cells[0]?.[0]?.formula ?? "";
  const values = cells.map((row) => row.map(({ value }) => value));
  // A value of another release, or of one that nobody knows, is never cited by today's figures,
  // unless they are its own.
  const isCited =
    release === dataset.version ||
    ((await isAnswerNow(values, formula, place.sheet, formulas, reader)) ?? release !== null);
  const facts = isCited ? factsOf(calls) : [];
  const frozen: FrozenCell = {
    now: place,
    at: place,
    values,
    formula,
    inputs: inputsOf(formula, place.sheet),
    printed: printedOf(facts),
    sources: sourcesOf(facts, dataset, language),
    factIds: facts.map(({ id }) => id),
    version: release ?? (isCited ? dataset.version : ""),
    day: today,
  };
  return {
    frozen,
    isCited,
    block: {
      sheet: place.sheet,
      box: boxOfPlace(filled),
      rows: cells.map((row) => row.map(frozenTo)),
    },
  };
}

/** Whether values are what their formula answers now; null where that is not known. */
async function isAnswerNow(
  values: FrozenCell["values"],
  formula: string,
  sheet: string,
  formulas: Formulas,
  reader: WorkbookReader,
): Promise<boolean | null> {
  const calls = await formulas.readings(formula, sheet, reader);
  const now = calls && (await answerNow(formula, sheet, calls, reader));
  return now && areSameAnswers(values, now.rows);
}

function frozenTo(cell: Cell): CellChange {
  return {
    old: cell.formula || null,
    next: typedInput({ ...cell, formula: "" }) ?? "",
    seen: cell,
  };
}
