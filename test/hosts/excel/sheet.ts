import { addressOf, type Box, sharedBox } from "../../../src/core/workbook/places";
import { requireBox } from "../../../src/hosts/excel/addresses";
import type { DrawnChart } from "./charts";
import { drawnText } from "./drawn";

/** What a cell shows. An error is Excel's, `#N/A`. */
export type Value = number | string | boolean | null | { readonly error: string };

/** What was entered into a cell; null into a blank one. */
export type Entered = number | string | boolean | null;

export interface SheetCell {
  /** As it was entered, or null for a cell that another one spilled into. */
  readonly entered: Entered;
  readonly value: Value;
  /** Address of the cell that spilled into this one; its own, when it spills. */
  readonly spilledFrom: string | null;
}

/** What names stand for: a range, or the text of a constant or formula. */
export type NamesInExcel = Map<string, NamedInExcel | string>;
export interface NamedInExcel {
  readonly sheet: Sheet;
  readonly box: Box;
  /** Where it is no plain reference: a formula that gives the range. */
  readonly formula?: string;
}

const BLANK: SheetCell = { entered: null, value: null, spilledFrom: null };

/** A sheet: what was entered, and what came of it. Keys are addresses. */
export class Sheet {
  readonly entered = new Map<string, number | string | boolean>();
  readonly calculated = new Map<string, Value>();
  readonly spilled = new Map<string, { readonly from: string; readonly value: Value }>();
  readonly formats = new Map<string, string>();
  /** The threads at cells: the comment that began each, then the answers. */
  readonly comments = new Map<string, string[]>();
  /** The notes at cells, which an Excel before ExcelApi 1.18 does not show. */
  readonly notes = new Map<string, string>();
  /** How cells are drawn, by the names of Excel's interface. */
  readonly looks = new Map<string, Readonly<Record<string, unknown>>>();
  /** The widths of columns counted from 0, where they were set. */
  readonly columnPoints = new Map<number, number>();
  readonly charts: DrawnChart[] = [];
  /** Names that only this sheet's formulas know. */
  readonly names: NamesInExcel = new Map();
  /** Areas of merged cells: only the first cell of each can hold anything. */
  readonly merged: Box[] = [];
  /** Tables with their titles, in which nothing spills. */
  readonly tables: Box[] = [];
  /** Formulas entered with Ctrl+Shift+Enter, each over a range that changes as a whole only. */
  readonly arrays: Box[] = [];
  /** Cells whose functions Excel waits for and never gets an answer of. */
  readonly busy = new Set<string>();
  isProtected = false;
  isHidden = false;
  /** Hidden so that programs alone can show it. */
  isVeryHidden = false;

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  cell(address: string): SheetCell {
    const entered = this.entered.get(address) ?? null;
    const spilled = this.spilled.get(address);
    const spilledFrom = spilled?.from ?? null;
    if (entered === null) return spilled ? { entered, value: spilled.value, spilledFrom } : BLANK;
    const value = isFormula(entered) ? (this.calculated.get(address) ?? null) : plain(entered);
    return { entered, value, spilledFrom };
  }

  text(address: string): string {
    return drawnText(this.cell(address).value, this.formats.get(address) ?? "General");
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

/** Whether a cell is in one of several areas; which one. */
export function areaWith(areas: readonly Box[], address: string): Box | undefined {
  return areas.find((area) => sharedBox(area, requireBox(address)) !== null);
}

/** The smallest box around cells; null around none. */
export function around(addresses: readonly string[]): Box | null {
  if (addresses.length === 0) return null;
  return addresses.map(requireBox).reduce((all, box) => ({
    top: Math.min(all.top, box.top),
    left: Math.min(all.left, box.left),
    bottom: Math.max(all.bottom, box.bottom),
    right: Math.max(all.right, box.right),
  }));
}

/** The address of a cell by its place inside a box. */
export function addressAt(box: Box, y: number, x: number): string {
  const [row, column] = [box.top + y, box.left + x];
  return addressOf({ top: row, left: column, bottom: row, right: column });
}

export function isFormula(entered: Entered): boolean {
  return typeof entered === "string" && entered.startsWith("=");
}

/** A leading apostrophe says that what follows is text, and is not part of it. */
function plain(entered: number | string | boolean): Value {
  return typeof entered === "string" && entered.startsWith("'") ? entered.slice(1) : entered;
}
