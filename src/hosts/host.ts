/**
 * The workbook as the task pane sees it, whichever program holds it: Excel (`excel/`) or the workbench (`workbench/`).
 * Both keep the promises of `test/hosts/promises.ts`. Methods reject with a `HostFailure` whose message says what to do.
 */
export interface Host {
  readonly name: "excel" | "workbench";
  /** The language of the program around the sheet. */
  readonly language: "en" | "zh";

  /** The selected range; with several areas, the first. */
  selection(): Promise<Place>;
  /** Calls the listener after each change of the selection. @returns how to stop. */
  onSelectionChange(listener: (place: Place) => void): Unsubscribe;
  /** Calls the listener after cells were edited or recalculated, at most once a change. @returns how to stop. */
  onCellsChange(listener: () => void): Unsubscribe;
  /** Selects a range, showing its sheet. */
  select(place: Place): Promise<void>;

  /** The names of the sheets, in order. */
  sheets(): Promise<readonly string[]>;
  /** Adds an empty sheet at the end. @throws when the name is taken or not allowed; nothing is added then. */
  addSheet(name: string): Promise<void>;
  /** The smallest range that holds every used cell of a sheet; null when it is empty. */
  usedRange(sheet: string): Promise<Place | null>;

  /** The cells of a range, by rows. */
  read(place: Place): Promise<readonly (readonly Cell[])[]>;
  /** The cell whose formula spilled into this one (itself when it holds a spilling formula); null when there is none. */
  spillParent(place: Place): Promise<Place | null>;
  /**
   * Writes formulas and values by rows, a text that begins with `=` being a formula, `null` clearing a cell, as one step of undo where
   * the host has undo. A text that must stay text is given with a leading apostrophe, as a person would type it.
   * @throws when the shape of the rows is not the shape of the range; nothing is written then.
   */
  write(place: Place, rows: readonly (readonly CellInput[])[]): Promise<void>;
  /** Sets one number format (`#,##0.0`) for a range. */
  setNumberFormat(place: Place, format: string): Promise<void>;
  /**
   * Calculates every formula of the workbook again, also where no cell that it refers to has changed, as a change of a setting needs.
   * Resolves when the new values stand in the cells. Excel calculates every other open workbook with it.
   */
  recalculate(): Promise<void>;
  /** Puts a note beside a cell in place of the one it has; an empty text removes it. */
  setNote(place: Place, text: string): Promise<void>;
  /** The text of a cell's note; null when it has none. */
  note(place: Place): Promise<string | null>;

  /** A named text kept inside the workbook; null when it was never kept. */
  setting(name: string): Promise<string | null>;
  /** Keeps a named text inside the workbook. */
  keepSetting(name: string, text: string): Promise<void>;
}

/** A range: the sheet's name and an A1 address without sheet or `$` (`B4`, `B4:D9`). */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** A cell as it stands: `formula` begins with `=` or is empty; `text` is what is drawn. */
export interface Cell {
  readonly formula: string;
  readonly value: CellValue;
  readonly text: string;
}

/** null is a blank cell; an error carries Excel's code, `#N/A`. */
export type CellValue = number | string | boolean | null | { readonly error: string };

export type CellInput = number | string | boolean | null;

export type Unsubscribe = () => void;

/** A host could not do what was asked; the message is for the person at the pane. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";
}
