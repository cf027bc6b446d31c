import { type Box, heightOf, sharedBox, widthOf } from "../../../src/core/workbook/places";
import { requireBox } from "../../../src/hosts/excel/addresses";
import { usualBehaviours } from "./behaviours";
import { putResult, type CalculatedResult } from "./calculating";
import { enterInto } from "./entering";
import { RemoteError } from "./remote";
import { addressAt, areaWith, isFormula, type NamesInExcel, Sheet, type Value } from "./sheet";

/**
 * The answers that stand for Excel's calculation: by the text of a formula, its value or rows of
 * values that spill. A function gets the values of other cells of the sheet by their address. A
 * formula that is not listed gives `#NAME?`, as in Excel.
 */
export type FormulaAnswers = Readonly<Record<string, FormulaAnswer>>;
export type FormulaAnswer = CalculatedResult | ((at: At) => Value);
type At = (address: string) => Value;

/** What a person or the add-in did, as Excel tells it. */
export type WorkbookEvent = "changed" | "calculated" | "selected";

interface TableInExcel {
  name: string;
  readonly sheet: Sheet;
  readonly box: Box;
}

/** A workbook in memory: what Excel would hold, as far as the host asks for it. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  /** Of this add-in alone: another one, or the same from elsewhere, does not see them. */
  readonly settings = new Map<string, unknown>();
  /** Pieces of XML that the file keeps, by their ids. */
  readonly xmlParts = new Map<string, string>();
  readonly names: NamesInExcel = new Map();
  /** Tables; no range may have the name of one. */
  readonly tables: TableInExcel[] = [];
  readonly behaviours = usualBehaviours();
  /**
   * How many cells Excel hands over at once. It hands over 5 MB; so small a limit makes the host
   * read in pieces without thousands of cells.
   */
  mostCells = 4_000;
  /** How often Excel says, after it was told to calculate all, that it is still calculating. */
  statesUntilDone = 0;
  private unfinished = 0;
  private sheetsMade = 0;
  selected: { sheet: Sheet; areas: readonly Box[] };

  constructor(
    private readonly answers: FormulaAnswers,
    private readonly tell: (change: WorkbookEvent, sheet: Sheet) => void,
  ) {
    const sheet = this.addSheet("Sheet1");
    this.selected = { sheet, areas: [requireBox("A1")] };
  }

  /** The sheet that a new workbook opens on. */
  get firstSheet(): Sheet {
    return this.sheets[0] ?? this.addSheet("Sheet1");
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(`{0000-${++this.sheetsMade}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Excel shows another sheet in place of one that goes; names stay. */
  removeSheet(sheet: Sheet): void {
    const others = this.sheets.filter((other) => other !== sheet);
    const shown = others.find(({ isHidden, isVeryHidden }) => !isHidden && !isVeryHidden);
    if (shown === undefined || sheet.isVeryHidden)
      throw new RemoteError("InvalidOperation", "This operation is not permitted here.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const table of this.tables.filter((one) => one.sheet === sheet))
      this.tables.splice(this.tables.indexOf(table), 1);
    if (this.selected.sheet === sheet) this.select(shown, requireBox("A1"));
    this.finish();
  }

  defineName(name: string, sheet: Sheet, box: Box): void {
    const taken = [...this.names.keys(), ...this.tables.map(({ name }) => name)].map((other) =>
      other.toLowerCase(),
    );
    if (taken.includes(name.toLowerCase()))
      throw new RemoteError("InvalidArgument", "The argument is invalid or missing.");
    this.names.set(name, { sheet, box });
    this.finish();
  }

  removeName(name: string): void {
    this.names.delete(name);
    this.finish();
  }

  /** A sheet by name, in any case, or by id. */
  sheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  }

  /** Selects areas, or something that is no range, such as a chart, when none is given. */
  select(sheet: Sheet, ...areas: readonly Box[]): void {
    this.selected = { sheet, areas };
    this.tell("selected", sheet);
  }

  /** Enters what a person would type, cell by cell, then calculates. */
  enter(sheet: Sheet, box: Box, rows: readonly (readonly unknown[])[]): void {
    enterInto(sheet, box, rows, this.behaviours);
    this.tell("changed", sheet);
    this.calculate(sheet, this.behaviours.doErrorsStay);
  }

  /** Enters a formula over a range with Ctrl+Shift+Enter. */
  enterArray(sheet: Sheet, box: Box, formula: string): void {
    sheet.arrays.push(box);
    for (let y = 0; y < heightOf(box); y++)
      for (let x = 0; x < widthOf(box); x++) sheet.entered.set(addressAt(box, y, x), formula);
    this.calculate(sheet);
  }

  /** Makes a table of a range whose first row holds its titles. */
  addTable(name: string, sheet: Sheet, box: Box): void {
    if (sheet.tables.some((table) => sharedBox(table, box) !== null))
      throw new RemoteError("InvalidArgument", "A table can't overlap another table.");
    this.tables.push({ name, sheet, box });
    sheet.tables.push(box);
  }

  /** Calculates the formulas of a range, and what is waited for in it anew. */
  calculateRange(sheet: Sheet, box: Box): void {
    for (const address of [...sheet.busy]) if (areaWith([box], address)) sheet.busy.delete(address);
    this.calculate(sheet, this.behaviours.doErrorsStay);
  }

  /**
   * Calculates every sheet, as Excel does when all cells are marked as changed. Excel's answer
   * comes before the calculation is done: it says so as often as a test wants.
   */
  calculateAll(): void {
    this.unfinished = this.statesUntilDone;
    if (this.unfinished === 0) this.finish();
  }

  /** What Excel says when it is asked whether it has calculated. */
  calculationState(): "Calculating" | "Done" | "Pending" {
    if (this.behaviours.isPendingForEver) return "Pending";
    if (this.unfinished === 0) return "Done";
    this.unfinished -= 1;
    if (this.unfinished === 0) this.finish();
    return "Calculating";
  }

  private finish(): void {
    for (const sheet of this.sheets) this.calculate(sheet, this.behaviours.doErrorsStay);
  }

  /** Shows a sheet, as a person does who clicks its tab. */
  activate(sheet: Sheet): void {
    if (sheet !== this.selected.sheet) this.select(sheet, requireBox("A1"));
  }

  private calculate(sheet: Sheet, withoutErrors = false): void {
    const formulas = [...sheet.entered].filter(([, entered]) => isFormula(entered));
    // Twice, because a cell may read one that stands after it.
    for (let pass = 0; pass < 2; pass++) {
      sheet.spilled.clear();
      for (const [address, formula] of formulas) {
        const before = sheet.calculated.get(address);
        if (withoutErrors && typeof before === "object" && before !== null) continue;
        this.calculateCell(sheet, address, String(formula));
      }
    }
    if (formulas.length > 0) this.tell("calculated", sheet);
  }

  /** What `=SUM(name)` gives for a name that there is. */
  private sumOfName(formula: string): Value | undefined {
    const [, called = ""] = /^=SUM\(([^()]+)\)$/.exec(formula) ?? [];
    const [, named] =
      [...this.names].find(([name]) => name.toLowerCase() === called.toLowerCase()) ?? [];
    if (named === undefined || typeof named === "string") return undefined;
    if (!this.sheets.includes(named.sheet)) return { error: "#REF!" };
    const { sheet, box } = named;
    const width = widthOf(box);
    const cells = Array.from({ length: heightOf(box) * width }, (_, index) =>
      sheet.cell(addressAt(box, Math.floor(index / width), index % width)),
    );
    return cells.reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0);
  }

  private calculateCell(sheet: Sheet, address: string, formula: string): void {
    const answer = this.sumOfName(formula) ?? this.answers[formula] ?? { error: "#NAME?" };
    const isFunction = typeof answer === "function";
    putResult(sheet, address, isFunction ? answer((other) => sheet.cell(other).value) : answer);
  }
}
