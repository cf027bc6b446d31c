import { addressOf, type Box, heightOf, widthOf } from "../../../src/core/workbook/places";
import { requireBox } from "../../../src/hosts/excel/addresses";
import type { DrawnChart } from "./charts";
import { drawn } from "./drawn";
import { RemoteError } from "./remote";

/** What a cell shows. An error is Excel's, `#N/A`. */
export type Value = number | string | boolean | null | { readonly error: string };

/**
 * The answers that stand for Excel's calculation: by the text of a formula, its value or rows of
 * values that spill. A function gets the values of other cells of the sheet by their address. A
 * formula that is not listed gives `#NAME?`, as in Excel.
 */
export type Answers = Readonly<Record<string, Answer>>;
export type Answer = Value | readonly (readonly Value[])[] | ((at: At) => Value);
type At = (address: string) => Value;

/** What a person or the add-in did, as Excel tells it. */
export type Change = "changed" | "calculated" | "selected";

export interface Cell {
  /** As it was entered, or null for a cell that another one spilled into. */
  readonly entered: number | string | boolean | null;
  readonly value: Value;
  /** Address of the cell that spilled into this one; its own, when it spills. */
  readonly spilledFrom: string | null;
}

/** What names stand for: a range, or the text of a constant or formula. */
export type Names = Map<string, Named | string>;
export interface Named {
  readonly sheet: Sheet;
  readonly box: Box;
  /** Where it is no plain reference: a formula that gives the range. */
  readonly formula?: string;
}

const BLANK: Cell = { entered: null, value: null, spilledFrom: null };

/** A workbook in memory: what Excel would hold, as far as the host asks for it. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  /** Of this add-in alone: another one, or the same from elsewhere, does not see them. */
  readonly settings = new Map<string, unknown>();
  /** For all add-ins, by their ids. */
  readonly xmlParts = new Map<string, string>();
  readonly names: Names = new Map();
  /** The names of tables, which no range may have. */
  readonly tables: string[] = [];
  /** How often Excel says, after it was told to calculate all, that it is still calculating. */
  statesUntilDone = 0;
  private unfinished = 0;
  private sheetsMade = 0;
  selected: { sheet: Sheet; areas: readonly Box[] };

  constructor(
    private readonly answers: Answers,
    private readonly tell: (change: Change, sheet: Sheet) => void,
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
    const shown = others.find(({ isHidden }) => !isHidden);
    if (shown === undefined || sheet.isProtected)
      throw new RemoteError("InvalidOperation", "This operation is not permitted here.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.selected.sheet === sheet) this.select(shown, requireBox("A1"));
    this.finish();
  }

  defineName(name: string, sheet: Sheet, box: Box): void {
    const taken = [...this.names.keys(), ...this.tables].map((other) => other.toLowerCase());
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
    if (sheet.isProtected) throw new RemoteError("AccessDenied", "You can't do that here.");
    const cells = rows.flatMap((row, y) =>
      row.map((typed, x) => [addressAt(box, y, x), asEntered(typed)] as const),
    );
    for (const [address, entered] of cells)
      if (entered === null) sheet.entered.delete(address);
      else sheet.entered.set(address, entered);
    this.tell("changed", sheet);
    this.calculate(sheet);
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
  calculationState(): "Calculating" | "Done" {
    if (this.unfinished === 0) return "Done";
    this.unfinished -= 1;
    if (this.unfinished === 0) this.finish();
    return "Calculating";
  }

  private finish(): void {
    for (const sheet of this.sheets) this.calculate(sheet);
  }

  /** Shows a sheet, as a person does who clicks its tab. */
  activate(sheet: Sheet): void {
    if (sheet !== this.selected.sheet) this.select(sheet, requireBox("A1"));
  }

  private calculate(sheet: Sheet): void {
    const formulas = [...sheet.entered].filter(([, entered]) => isFormula(entered));
    // Twice, because a cell may read one that stands after it.
    for (let pass = 0; pass < 2; pass++) {
      sheet.spilled.clear();
      for (const [address, formula] of formulas)
        this.calculateCell(sheet, address, String(formula));
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
    const value =
      typeof answer === "function" ? answer((other) => sheet.cell(other).value) : answer;
    if (!isRows(value) || value.flat().length === 1) {
      sheet.calculated.set(address, isRows(value) ? (value[0]?.[0] ?? null) : value);
      return;
    }
    const cells = value.flatMap((row, y) =>
      row.map((cell, x) => [addressAt(requireBox(address), y, x), cell] as const),
    );
    const isBlocked = cells.some(([other]) => other !== address && sheet.entered.has(other));
    sheet.calculated.set(address, isBlocked ? { error: "#SPILL!" } : (value[0]?.[0] ?? null));
    if (isBlocked) return;
    for (const [other, cell] of cells) sheet.spilled.set(other, { from: address, value: cell });
  }
}

/** A sheet: what was entered, and what came of it. Keys are addresses. */
export class Sheet {
  readonly entered = new Map<string, number | string | boolean>();
  readonly calculated = new Map<string, Value>();
  readonly spilled = new Map<string, { readonly from: string; readonly value: Value }>();
  readonly formats = new Map<string, string>();
  /** The threads at cells: the comment that began each, then the answers. */
  readonly comments = new Map<string, string[]>();
  /** By the addresses of their cells. */
  readonly notes = new Map<string, string>();
  /** How cells are drawn, by the names of Excel's interface. */
  readonly looks = new Map<string, Readonly<Record<string, unknown>>>();
  /** The widths of columns counted from 0, where they were set. */
  readonly columnPoints = new Map<number, number>();
  readonly charts: DrawnChart[] = [];
  /** Names that only this sheet's formulas know. */
  readonly names: Names = new Map();
  isProtected = false;
  isHidden = false;

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  cell(address: string): Cell {
    const entered = this.entered.get(address) ?? null;
    const spilled = this.spilled.get(address);
    const spilledFrom = spilled?.from ?? null;
    if (entered === null) return spilled ? { entered, value: spilled.value, spilledFrom } : BLANK;
    const value = isFormula(entered) ? (this.calculated.get(address) ?? null) : plain(entered);
    return { entered, value, spilledFrom };
  }

  text(address: string): string {
    return drawn(this.cell(address).value, this.formats.get(address) ?? "General");
  }

  /** The smallest box around every cell that holds something. */
  used(): Box | null {
    return around([...this.entered.keys(), ...this.spilled.keys()]);
  }

  /** The cells that the formula of a cell spills into, itself among them. */
  spillOf(address: string): Box | null {
    return around([...this.spilled].filter(([, { from }]) => from === address).map(([at]) => at));
  }
}

/** The smallest box around cells; null around none. */
function around(addresses: readonly string[]): Box | null {
  if (addresses.length === 0) return null;
  const boxes = addresses.map(requireBox);
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    left: Math.min(...boxes.map(({ left }) => left)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}

/** The address of a cell by its place inside a box. */
export function addressAt(box: Box, y: number, x: number): string {
  const [row, column] = [box.top + y, box.left + x];
  return addressOf({ top: row, left: column, bottom: row, right: column });
}

export function isFormula(entered: number | string | boolean | null): boolean {
  return typeof entered === "string" && entered.startsWith("=");
}

/**
 * As Excel takes what is typed: digits are a number, an empty text clears, a formula must be one.
 */
function asEntered(typed: unknown): number | string | boolean | null {
  if (typeof typed === "number" || typeof typed === "boolean") return typed;
  const text = String(typed);
  if (isFormula(text) && !isWellFormed(text))
    throw new RemoteError("InvalidArgument", "The argument is invalid or missing.");
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  return text === "" ? null : text;
}

/** Roughly: brackets close, and no operator ends it. */
function isWellFormed(formula: string): boolean {
  return !/[-+*/^&=<>(,]$/.test(formula) && formula.split("(").length === formula.split(")").length;
}

/** A leading apostrophe says that what follows is text, and is not part of it. */
function plain(entered: number | string | boolean): Value {
  return typeof entered === "string" && entered.startsWith("'") ? entered.slice(1) : entered;
}

function isRows(
  value: Value | readonly (readonly Value[])[],
): value is readonly (readonly Value[])[] {
  return Array.isArray(value);
}
