import type { WantedTitles } from "../core/workbook/titles";
import type { Cell, NameDefinition, Place, TableShape } from "../core/workbook/workbook";

import type { Unsubscribe } from "./unsubscribe";
import type { WaitingState } from "./waitingState";

export { type Cell, type CellValue, HostFailure, type Place } from "../core/workbook/workbook";
export type { Unsubscribe } from "./unsubscribe";
export type { WaitingReason, WaitingState } from "./waitingState";

/**
 * The workbook as the task pane sees it, whichever program holds it: Excel (`excel/`) or the
 * workbench (`workbench/`). Both keep the promises of `src/workbook/promises`. Methods reject with
 * a `HostFailure` whose message says what to do.
 */
export interface Host {
  readonly name: "excel" | "workbench";
  /** The language of the program around the sheet. */
  readonly language: "en" | "zh";

  /** What the program says of itself. */
  program(): Promise<Program>;

  /** The selected range; with several areas, the first. */
  selection(): Promise<Place>;
  /** Calls the listener after each change of the selection. @returns how to stop. */
  onSelectionChange(listener: (place: Place) => void): Unsubscribe;
  /**
   * Calls the listener after cells were edited or recalculated, at most once a change. @returns how
   * to stop.
   */
  onCellsChange(listener: () => void): Unsubscribe;
  /** Selects a range, showing its sheet. */
  select(place: Place): Promise<void>;

  /** The names of the sheets, in order. */
  sheets(): Promise<readonly string[]>;
  /**
   * Adds an empty sheet at the end. @throws when the name is taken or not allowed; nothing is added
   * then.
   */
  addSheet(name: string): Promise<void>;
  /**
   * Removes a sheet with everything in it, and the names that refer to it; as one step of undo
   * where the host has undo for it.
   * @throws when there is no such sheet, or no other one is shown; nothing is removed then.
   */
  removeSheet(name: string): Promise<void>;
  /** The smallest range that holds every used cell of a sheet; null when it is empty. */
  usedRange(sheet: string): Promise<Place | null>;

  /** The cells of a range, by rows. */
  read(place: Place): Promise<readonly (readonly Cell[])[]>;
  /**
   * The cells of several ranges, and on request the spills that reach into them. Only these cells
   * are asked about, all of them together, so that it costs little in a large sheet too.
   */
  readTogether(places: readonly Place[], withSpills: boolean): Promise<CellsAndSpills>;
  /** The cells of all sheets whose formulas show an error. */
  errorCells(): Promise<readonly PlacedCell[]>;
  /**
   * The cell whose formula spilled into this one (itself when it holds a spilling formula); null
   * when there is none.
   */
  spillParent(place: Place): Promise<Place | null>;
  /**
   * The ranges that the formulas of a sheet spill into, each with the formula's cell first; at
   * once, where `spillParent` asks for each cell. What looks at some ranges only takes
   * `readTogether`.
   */
  spills(sheet: string): Promise<readonly Place[]>;
  /**
   * Writes formulas and values by rows, a text that begins with `=` being a formula, `null`
   * clearing a cell, as one step of undo where the host has undo. A text that must stay text is
   * given with a leading apostrophe, as a person would type it.
   * @throws when the shape of the rows is not the shape of the range; nothing is written then.
   */
  write(place: Place, rows: readonly (readonly CellInput[])[]): Promise<void>;
  /**
   * Writes several ranges, one after the other, each as `write` does, together as one step of undo
   * where the host has undo for it.
   * @throws as `write` does, and then nothing is written; where the program itself refuses one,
   *   those before it stay written.
   */
  writeTogether(parts: readonly RangeContent[]): Promise<void>;
  /**
   * Writes ranges as `writeTogether` does, if all of them hold still what they were seen to hold,
   * so that nothing is written over what a person typed meanwhile, however shortly before.
   * @returns The ranges that hold something else; none is written then.
   */
  writeIfUnchanged(parts: readonly Replacement[]): Promise<readonly Place[]>;
  /** Sets one number format (`#,##0.0`) for a range. */
  setNumberFormat(place: Place, format: string): Promise<void>;
  /**
   * Changes how a range is drawn; what is not given stays as it is. @throws for a colour or size
   * that is none.
   */
  setLook(place: Place, look: Look): Promise<void>;
  /**
   * Sets the width of the columns of a range, counted in digits of the standard font, which the
   * workbench only widens where a number would not fit. @throws unless it is more than 0 and at
   * most 255.
   */
  setColumnWidth(place: Place, characters: number): Promise<void>;
  /**
   * The tables that have the titles wanted, in the order of the sheets. In Excel they are its own
   * tables; in the workbench, rows of titles with what stands below them to the next blank row.
   */
  tables(wanted: WantedTitles): Promise<readonly TitledTable[]>;
  /**
   * Makes a range, whose first row holds the titles, a table, so that it grows with what is typed
   * below it; nothing to do where every row of titles is one. @throws when a part of it is in one.
   */
  makeTable(place: Place, name: string): Promise<void>;
  /**
   * The names that the workbook knows ranges by, and any others that a new one must differ from;
   * capitals make no difference.
   */
  names(): Promise<readonly string[]>;
  /**
   * The range that a name stands for, in any case; null when there is no such name or it stands for
   * something else. In Excel, the own names of the given sheet, which a formula in it reads, go
   * before the workbook's; in the workbench all names are the workbook's.
   */
  namedPlace(name: string, sheet?: string): Promise<Place | null>;
  /**
   * Lets formulas of every sheet call a range by a name. Formulas that already do are calculated
   * again, soon after.
   * @throws when the name is taken or not allowed; nothing is named then.
   */
  defineName(name: string, place: Place): Promise<void>;
  /** What the names of the workbook, and those of its sheets, stand for. */
  nameDefinitions?(): Promise<readonly NameDefinition[]>;
  /** The tables of the workbook; not where the host has none. */
  tableShapes?(): Promise<readonly TableShape[]>;
  /** What draws charts; null where the host has none. */
  readonly charts: ChartMaker | null;

  /**
   * Calculates every formula of the workbook again, also where no cell that it refers to has
   * changed, as a change of a setting needs. Resolves when the new values stand in the cells; in
   * Excel after five seconds at the latest, since it may call a calculation pending for ever: which
   * cells have no answer then, `errorCells` tells. Excel calculates every other open workbook with
   * it.
   */
  recalculate(): Promise<void>;
  /** Calculates the formulas of a range again. Resolves as `settled` does. */
  calculate(place: Place): Promise<void>;
  /**
   * Resolves when what was changed before is calculated, its values stand in the cells and the
   * listeners of `onCellsChange` have heard of it; after five seconds at the latest, since Excel
   * may call a calculation pending for ever.
   */
  settled(): Promise<void>;
  /**
   * Whether cells have notes that can be replaced and removed. Where they have not, a note goes
   * into the cell's thread of comments, from which nothing is ever removed.
   */
  readonly hasNotes: boolean;
  /** Puts a note beside a cell in place of the one it has; an empty text removes it. */
  setNote(place: Place, text: string): Promise<void>;
  /** The text of a cell's note; null when it has none. */
  note(place: Place): Promise<string | null>;
  /** How many notes and threads of comments a sheet has. */
  noteCount(sheet: string): Promise<number>;
  /**
   * What begins and answers threads of comments, which an Excel that has no notes for add-ins keeps
   * its notes in; null where there are none.
   */
  readonly comments: CommentMaker | null;

  /** What tells that the program does not answer; null where it always does. */
  readonly waiting: WaitingState | null;

  /** A named text kept inside the workbook; null when it was never kept. */
  setting(name: string): Promise<string | null>;
  /** Keeps a named text inside the workbook; null forgets it. */
  keepSetting(name: string, text: string | null): Promise<void>;
  /**
   * Whether a piece of XML that is put into the workbook is read as it was; it is taken out again.
   * null where the program has no such pieces.
   */
  keepsXml(): Promise<boolean | null>;
}

/** A program that holds a workbook, as far as it says. */
export interface Program {
  /** In its own words, such as `16.0.18227.20162`; empty where it does not say. */
  readonly version: string;
  /** What it runs on, in its own words, such as `PC`, `Mac` or `OfficeOnline`. */
  readonly platform: string;
  /** The language of its menus, such as `en-US`. */
  readonly language: string;
  /** The parts of its interface that AIFIN asks for. */
  readonly sets: readonly InterfaceSet[];
}

/** A part of a program's interface, such as `CustomFunctionsRuntime`. */
export interface InterfaceSet {
  readonly name: string;
  /** The newest version that the program has, such as `1.4`; null where it has none. */
  readonly version: string | null;
}

/** A table with its titles. */
export interface TitledTable {
  /** Where it stands, the row of titles first; without a row of totals. */
  readonly place: Place;
  readonly titles: readonly string[];
}

/** A cell with where it stands. */
export interface PlacedCell {
  readonly place: Place;
  readonly cell: Cell;
}

/** Ranges as they stand. */
export interface CellsAndSpills {
  /** By ranges, then by rows. */
  readonly cells: readonly (readonly (readonly Cell[])[])[];
  /**
   * The ranges that formulas spill into and that fill one of the cells, each with the formula's
   * cell first; not asked for, none.
   */
  readonly spills: readonly Place[];
}

/** How a range is drawn. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Of the letters, in points, from 1 to 409. */
  readonly size?: number;
  /** Of the letters. */
  readonly color?: Color;
  readonly fill?: Color;
  readonly align?: "left" | "center" | "right";
  /** Whether a long text goes on in a next line of its cell. */
  readonly wrap?: boolean;
}

/** `#rrggbb`. */
export type Color = `#${string}`;

export interface ChartMaker {
  /** Draws a chart over cells, which follows its data from then on. */
  addChart(chart: Chart): Promise<void>;
}

export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  /**
   * The numbers, with titles in the first row and the first column. Their corner is a blank cell:
   * without it, Excel takes titles that are numbers, such as years, for numbers of the chart.
   */
  readonly data: Place;
  /** Whether each row or each column of the data is drawn as one line, colour or ring. */
  readonly seriesBy: "rows" | "columns";
  /** The cells that it covers; they may be of another sheet than the data. */
  readonly at: Place;
}

export type ChartKind = "column" | "stacked-column" | "bar" | "stacked-bar" | "line" | "doughnut";

/** What is to stand in a range. */
export interface RangeContent {
  readonly place: Place;
  readonly rows: readonly (readonly CellInput[])[];
}

/** What is to stand in a range in place of what it was seen to hold. */
export interface Replacement extends RangeContent {
  /** By rows, as the range was read. */
  readonly seen: readonly (readonly SeenCell[])[];
  /**
   * Whether the values of formulas count as well; else a formula counts by its text, because its
   * value changes by itself.
   */
  readonly withValues: boolean;
}

export interface SeenCell extends Pick<Cell, "formula" | "value"> {
  /** Whether the formula of another cell fills it: nobody typed what it holds. */
  readonly isSpilled?: boolean;
}

export interface CommentMaker {
  /**
   * Adds a comment to the first cell of a range; where that has one already, an answer to it: what
   * others wrote stays.
   */
  addComment(place: Place, text: string): Promise<void>;
}

export type CellInput = number | string | boolean | null;
