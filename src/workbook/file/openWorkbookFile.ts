import type { WorkbookContent } from "../../core/workbook/content";
import { addressOf, type Box, boxOf, cellAt, shownPlace } from "../../core/workbook/places";
import type { CellValue } from "../../core/workbook/workbook";
import type { FileWorkbook } from "../../files/xlsx/fileWorkbook";
import type { CellInput, Host, Place } from "../../hosts/host";
import { usesAifin } from "../reading/usesAifin";
import { circularFormulas } from "./circularFormulas";
import { dependencies, type Dependencies } from "./dependencies";
import type { NotCalculated } from "./notCalculated";
import { type EngineSyntax, type FileFormula, preparedWorkbook } from "./preparedWorkbook";
import { savedReader } from "./savedReader";
import { isSameAsSaved, isVolatile, wasSaved } from "./savedValue";

/** The spreadsheet engine without a page. */
export interface FileEngine extends EngineSyntax {
  /** Opens one workbook and calculates it. */
  readonly open: (content: WorkbookContent) => Promise<Host>;
}

/** A workbook from a file, calculated. */
export interface OpenedWorkbook {
  /** Shows each formula as the engine understands it, and saved values where it does not. */
  readonly host: Host;
  /** By sheets and rows. */
  readonly formulas: readonly OpenedFormula[];
  readonly dependencies: Dependencies;
  /** Indexes of the formulas that use AIFIN, or rest on one that does. */
  readonly onAifin: ReadonlySet<number>;
}

export interface OpenedFormula extends FileFormula {
  /** What the cell shows: what was calculated, or the saved value where that is kept. */
  readonly value: CellValue;
  /** What it gives here, where another value is shown or was saved. */
  readonly calculated: CellValue;
  /** The range that it fills here, where that is more than its cell. */
  readonly fillsNow: string | null;
  /** Whether it gives here what the file holds; null where that cannot be told. */
  readonly isAsSaved: boolean | null;
}

/**
 * Calculates a workbook from a file. A formula that the engine does not understand keeps its saved
 * value. So does one that gives something else here although nothing before it does and it asks
 * AIFIN for nothing: from the same numbers, the program that saved it is the better witness. Where
 * OFFSET and INDIRECT choose cells, all is calculated again until nothing changes.
 */
export async function openWorkbookFile(
  file: FileWorkbook,
  engine: FileEngine,
): Promise<OpenedWorkbook> {
  const { formulas, content } = preparedWorkbook(file, engine);
  const graph = dependencies(
    formulas.map(({ sheet, box, inEngine }) => ({ sheet, box, formula: inEngine })),
    savedReader(file, content.names),
  );
  const seeds = (is: (formula: string) => boolean) =>
    formulas.flatMap(({ formula }, index) => (is(formula) ? [index] : []));
  const onAifin = graph.restingOn(seeds(usesAifin));
  const onChance = graph.restingOn(seeds(isVolatile));
  const host = await engine.open(content);
  const kept = new Map<number, NotCalculated>();
  const given = new Map<number, CellValue>();
  for (const [index, { notCalculated }] of formulas.entries())
    if (notCalculated) kept.set(index, notCalculated);
  const circular = [...circularFormulas(graph)].filter(
    (index) => !kept.has(index) && wasSaved(formulas[index]?.saved ?? null),
  );
  for (const index of circular) kept.set(index, CIRCULAR);
  await writeSaved(
    host,
    file,
    circular.map((index) => formulas[index]),
  );
  let values = await settledValues(host, formulas);
  let spills: ReadonlyMap<string, string> = new Map();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    spills = await spillSizes(host, file);
    const differs = (index: number) => isDiffering(formulas[index], values[index] ?? null);
    const found = formulas.flatMap((formula, index) => {
      if (kept.has(index) || !wasSaved(formula.saved)) return [];
      const reason =
        unusable(formula, values[index] ?? null, spills) ??
        (!onAifin.has(index) &&
        !onChance.has(index) &&
        differs(index) &&
        isFirst(index, graph, differs)
          ? DIFFERS
          : null);
      return reason ? [[index, reason] as const] : [];
    });
    if (found.length === 0) break;
    for (const [index, reason] of found) {
      kept.set(index, reason);
      given.set(index, values[index] ?? null);
    }
    await writeSaved(
      host,
      file,
      found.map(([index]) => formulas[index]),
    );
    values = await settledValues(host, formulas);
  }
  return {
    host: showingKept(host, formulas, kept),
    dependencies: graph,
    onAifin,
    formulas: formulas.map((formula, index): OpenedFormula => {
      const notCalculated = kept.get(index) ?? null;
      const calculated = given.get(index) ?? values[index] ?? null;
      const value = notCalculated ? formula.saved : calculated;
      const isKnown =
        wasSaved(formula.saved) &&
        !onChance.has(index) &&
        (!notCalculated || notCalculated.reason === "differs");
      const isAsSaved = isKnown ? isSameAsSaved(calculated, formula) : null;
      const spill = notCalculated ? undefined : spills.get(spillKey(formula));
      return { ...formula, notCalculated, value, calculated, fillsNow: spill ?? null, isAsSaved };
    }),
  };
}

const MOST_ROUNDS = 20;
const CIRCULAR: NotCalculated = { reason: "circular", text: "" };
const DIFFERS: NotCalculated = { reason: "differs", text: "" };

function isDiffering(formula: FileFormula | undefined, value: CellValue): boolean {
  return formula !== undefined && wasSaved(formula.saved) && !isSameAsSaved(value, formula);
}

/** Whether no formula that another one refers to gives something else than was saved. */
function isFirst(index: number, graph: Dependencies, differs: (index: number) => boolean): boolean {
  return !(graph.ranges[index] ?? []).some((range) =>
    graph.filling(range).some((before) => before !== index && differs(before)),
  );
}

/** Why what the engine gives is no value for the cells that the formula was entered into. */
function unusable(
  cell: FileFormula,
  value: CellValue,
  spills: ReadonlyMap<string, string>,
): NotCalculated | null {
  const { fills, formula, box } = cell;
  if (typeof value === "number" && !Number.isFinite(value)) return { reason: "no-value", text: "" };
  const error = typeof value === "object" ? value?.error : undefined;
  if (error === "#CYCLE!") return CIRCULAR;
  const spill = spills.get(spillKey(cell)) ?? "";
  if (fills === null)
    return (spill !== "" || error === "#SPILL!") && !usesAifin(formula)
      ? { reason: "one-of-many", text: "" }
      : null;
  const isSame = spill === "" || spill === addressOf(box);
  return fills.kind === "array" && !isSame ? { reason: "other-size", text: spill } : null;
}

/** The ranges that formulas fill, by the place of the formula. */
async function spillSizes(host: Host, file: FileWorkbook): Promise<ReadonlyMap<string, string>> {
  const sizes = new Map<string, string>();
  for (const { name } of file.sheets)
    for (const { sheet, address } of await host.spills(name)) {
      const box = boxOf(address);
      if (box && (box.top !== box.bottom || box.left !== box.right))
        sizes.set(spillKey({ sheet, row: box.top, column: box.left }), address);
    }
  return sizes;
}

function spillKey({ sheet, row, column }: Pick<FileFormula, "sheet" | "row" | "column">): string {
  return `${row},${column},${sheet}`;
}

/** The values of formulas, calculated until they stay where cells are chosen on the way. */
async function settledValues(host: Host, formulas: readonly FileFormula[]) {
  let values = await valuesOf(host, formulas);
  if (!formulas.some(({ inEngine }) => /\b(OFFSET|INDIRECT)\(/i.test(inEngine))) return values;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    await host.recalculate();
    const next = await valuesOf(host, formulas);
    if (JSON.stringify(next) === JSON.stringify(values)) return next;
    values = next;
  }
  return values;
}

const MOST_PASSES = 20;

async function valuesOf(
  host: Host,
  formulas: readonly FileFormula[],
): Promise<readonly CellValue[]> {
  const values = new Map<FileFormula, CellValue>();
  for (const [sheet, { box, own }] of formulaBoxes(formulas)) {
    const rows = await host.read({ sheet, address: addressOf(box) });
    for (const one of own)
      values.set(one, rows[one.row - box.top]?.[one.column - box.left]?.value ?? null);
  }
  return formulas.map((formula) => values.get(formula) ?? null);
}

/** Of each sheet, the range that its formulas stand in. */
function formulaBoxes(formulas: readonly FileFormula[]) {
  const found = new Map<string, { readonly own: FileFormula[]; box: Box }>();
  for (const one of formulas) {
    const { row, column } = one;
    const known = found.get(one.sheet);
    const { top, left, bottom, right } = known?.box ?? {
      ...{ top: row, left: column, bottom: row, right: column },
    };
    const box = {
      ...{ top: Math.min(top, row), left: Math.min(left, column) },
      ...{ bottom: Math.max(bottom, row), right: Math.max(right, column) },
    };
    if (known) {
      known.box = box;
      known.own.push(one);
    } else found.set(one.sheet, { own: [one], box });
  }
  return found;
}

/** Puts what was saved into the cells of formulas, all that they filled. */
async function writeSaved(
  host: Host,
  file: FileWorkbook,
  formulas: readonly (FileFormula | undefined)[],
): Promise<void> {
  const saved = new Map(
    file.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value }) => [`${name}!${row},${column}`, value] as const),
    ),
  );
  const parts = formulas.flatMap((formula) => {
    if (!formula) return [];
    const { sheet, box } = formula;
    const rows: CellInput[][] = [];
    for (let row = box.top; row <= box.bottom; row++) {
      const line: CellInput[] = [];
      for (let column = box.left; column <= box.right; column++)
        line.push(inputOf(saved.get(`${sheet}!${row},${column}`) ?? null));
      rows.push(line);
    }
    return [{ place: { sheet, address: addressOf(box) }, rows }];
  });
  await host.writeTogether(parts);
}

function inputOf(value: CellValue): CellInput {
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" ? (value?.error ?? null) : value;
}

/** The host, but that cells which keep saved values show them, with their formulas. */
function showingKept(
  host: Host,
  formulas: readonly FileFormula[],
  kept: ReadonlyMap<number, NotCalculated>,
): Host {
  const shown = new Map<string, FileFormula>();
  for (const index of kept.keys()) {
    const one = formulas[index];
    if (one) shown.set(shownPlace(cellAt(one.sheet, { top: one.row, left: one.column })), one);
  }
  const read: Host["read"] = async (place: Place) => {
    const rows = await host.read(place);
    const box = boxOf(place.address);
    if (!box || shown.size === 0) return rows;
    return rows.map((row, down) =>
      row.map((cell, right) => {
        const at = cellAt(place.sheet, { top: box.top + down, left: box.left + right });
        const one = shown.get(shownPlace(at));
        return one ? { ...cell, formula: one.inEngine, value: one.saved } : cell;
      }),
    );
  };
  return { ...host, read };
}
