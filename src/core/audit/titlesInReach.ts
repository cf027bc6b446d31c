import { isAsideHeading } from "../titles/titleVocabulary";
import { kindOfCell, type SheetText, type TextCell, type TextRow, titleOfCell } from "./sheetText";

/** From where a title speaks for a number, the nearest first: what it is drawn with itself. */
export type TitlePlace =
  "number" | "row" | "column" | "beside" | "section" | "corner" | "table" | "sheet" | "tab";

export interface TitleInReach {
  readonly text: string;
  readonly from: TitlePlace;
}

/**
 * Which titles speak for the numbers of a sheet:
 *
 * - `row`: texts and years to the left in its row, as far as the next number;
 * - `column`: what stands over it in the rows of headings, a merged one over all of its columns;
 * - `beside`: what follows it in its row, such as a unit;
 * - `section`: a single text between the rows, up to the next one;
 * - `corner`: the heading of the column that holds the row's own title;
 * - `table`: single texts over the headings; `sheet`: the same at the top of the sheet;
 * - `tab`: the sheet's name.
 */
export function titlesInReach(sheet: SheetText): TitlesInReach {
  const frameAt = frames(sheet.rows);
  const isNumber = (index: number, cell: TextCell) => {
    const kind = kindOfCell(cell);
    return kind === "number" || (kind === "period" && isUnderPeriod(cell, frameAt(index)));
  };
  const of = (index: number, column: number): readonly TitleInReach[] => {
    const row = sheet.rows[index];
    if (!row) return [];
    const frame = frameAt(index);
    const own = titlesLeft(row, column, frame);
    const left = own.length > 0 ? [...own, ...titlesOfGroup(sheet.rows, index)] : own;
    const over = frame.headings.flatMap((heading) => headingOver(heading, column) ?? []);
    return [
      ...left.map((cell) => inReach(cell, "row")),
      ...over.map((cell) => inReach(cell, "column")),
      ...titlesRight(row, column).map((cell) => inReach(cell, "beside")),
      ...frame.sections.map((cell) => inReach(cell, "section")),
      ...corners(frame, left, column, over).map((cell) => inReach(cell, "corner")),
      ...frame.titles.map((cell) => inReach(cell, "table")),
      ...frame.sheetTitles.map((cell) => inReach(cell, "sheet")),
      { text: sheet.name, from: "tab" },
    ];
  };
  return { of, isNumber };
}

/** By the place of a row among the rows of the sheet. */
export interface TitlesInReach {
  readonly of: (index: number, column: number) => readonly TitleInReach[];
  /** Whether a cell holds a number that is no year and no date. */
  readonly isNumber: (index: number, cell: TextCell) => boolean;
}

function inReach(cell: TextCell, from: TitlePlace): TitleInReach {
  return { text: titleOfCell(cell), from };
}

/** What stands over a row, each the nearest first. */
interface Frame {
  readonly headings: readonly TextRow[];
  readonly sections: readonly TextCell[];
  readonly titles: readonly TextCell[];
  readonly sheetTitles: readonly TextCell[];
}

const NO_FRAME: Frame = { headings: [], sections: [], titles: [], sheetTitles: [] };

/** The frame of each row, found from top to bottom as far as it is asked for. */
function frames(rows: readonly TextRow[]): (index: number) => Frame {
  const found: Frame[] = [];
  let frame = NO_FRAME;
  let run: TextRow[] = [];
  let isFirst = true;
  return (index) => {
    while (found.length <= index) {
      const row = rows[found.length];
      if (row && isTitleRow(row)) run.push(row);
      else if (row && run.length > 0) {
        frame = frameAfter(frame, run, isFirst);
        run = [];
        isFirst = false;
      }
      found.push(frame);
    }
    return found[index] ?? NO_FRAME;
  };
}

function isTitleRow({ cells }: TextRow): boolean {
  return !cells.some((cell) => kindOfCell(cell) === "number");
}

/**
 * The frame below some rows of titles. One with several titles, or with a year, heads the columns
 * and begins a table; single texts after it are sections, those before it the table's titles.
 */
function frameAfter(before: Frame, run: readonly TextRow[], isFirst: boolean): Frame {
  const titled = withoutData(run.filter(({ cells }) => titlesIn(cells).length > 0));
  const last = titled.map(({ cells }) => isHeading(titlesIn(cells))).lastIndexOf(true);
  const singles = (some: readonly TextRow[]) =>
    some
      .filter(({ cells }) => !isHeading(titlesIn(cells)))
      .flatMap(({ cells }) => titlesIn(cells))
      .reverse();
  const over = singles(titled.slice(0, last === -1 ? titled.length : last));
  const sheetTitles = isFirst ? over : before.sheetTitles;
  if (last === -1) return { ...before, sections: over, sheetTitles };
  return {
    headings: headingsDownTo(last, titled).reverse(),
    sections: singles(titled.slice(last + 1)),
    titles: over,
    sheetTitles,
  };
}

/** Rows of headings right over one another, down to the last; what stands apart heads no column. */
function headingsDownTo(last: number, titled: readonly TextRow[]): TextRow[] {
  let first = last;
  while (first > 0 && titled[first - 1]?.row === (titled[first]?.row ?? 0) - 1) first--;
  return titled.slice(first, last + 1).filter(({ cells }) => isHeading(titlesIn(cells)));
}

/**
 * The rows of titles without those of data that lack a number: they begin in the same column as the
 * heading that they follow.
 */
function withoutData(run: readonly TextRow[]): readonly TextRow[] {
  let heading: TextRow | null = null;
  let before = -1;
  return run.filter((one) => {
    const titles = titlesIn(one.cells);
    if (heading && one.row !== before + 1) heading = null;
    before = one.row;
    if (!isHeading(titles)) return true;
    const isData =
      heading !== null &&
      titlesIn(heading.cells)[0]?.column === titles[0]?.column &&
      !titles.slice(1).some((cell) => kindOfCell(cell) === "period");
    if (!isData) heading = one;
    return !isData;
  });
}

function titlesIn(cells: readonly TextCell[]): readonly TextCell[] {
  return cells.filter((cell) => kindOfCell(cell) !== "nothing");
}

function isHeading(titles: readonly TextCell[]): boolean {
  return titles.length > 1 || titles.some((cell) => kindOfCell(cell) === "period");
}

/** The title over a column: its own, or the nearest one to the left, which may be merged. */
function headingOver({ cells }: TextRow, column: number): TextCell | null {
  return (
    titlesIn(cells)
      .filter((cell) => cell.column <= column)
      .pop() ?? null
  );
}

function headingAt({ headings }: Frame, column: number): readonly TextCell[] {
  return headings.flatMap(
    ({ cells }) => titlesIn(cells).find((cell) => cell.column === column) ?? [],
  );
}

/** Texts and years to the left, up to the number before them; the nearest first. */
function titlesLeft({ cells }: TextRow, column: number, frame: Frame): readonly TextCell[] {
  const found: TextCell[] = [];
  for (const cell of cells.filter((one) => one.column < column).reverse()) {
    const kind = kindOfCell(cell);
    if (kind === "nothing") continue;
    const isNumber = kind === "number" || (kind === "period" && isUnderPeriod(cell, frame));
    if (isNumber && found.some(({ value }) => typeof value === "string")) break;
    if (isNumber) continue;
    const heads = headingAt(frame, cell.column);
    if (!heads.some((heading) => isAsideHeading(titleOfCell(heading)))) found.push(cell);
  }
  return found;
}

/**
 * The title of the group that a row belongs to: where its own first title stands apart from the
 * left, what stands there in the rows above it, up to a blank one.
 */
function titlesOfGroup(rows: readonly TextRow[], index: number): readonly TextCell[] {
  const first = rows[index]?.cells[0]?.column ?? 0;
  if (first === 0) return [];
  for (let at = index - 1, next = rows[index]; index - at <= LARGEST_GROUP; at--) {
    const row = rows[at];
    if (!row || !next || row.row !== next.row - 1) return [];
    const before = titlesIn(row.cells).filter(({ column }) => column <= first);
    const [group] = before;
    if (group && group.column < first)
      return typeof group.value === "string" && before.some(({ column }) => column === first)
        ? [group]
        : [];
    next = row;
  }
  return [];
}

const LARGEST_GROUP = 100;

/** A number like a year in a column of a year is no year: 2,000 million under 2023. */
function isUnderPeriod({ column }: TextCell, frame: Frame): boolean {
  return frame.headings.some((heading) => {
    const over = titlesIn(heading.cells).find((cell) => cell.column === column);
    return over !== undefined && (kindOfCell(over) === "period" || isYearText(titleOfCell(over)));
  });
}

function isYearText(text: string): boolean {
  return /^\D{0,12}(?:19|20)\d\d\D{0,12}$/.test(text) && text.length <= 16;
}

/** Texts right after a number, unless they are the titles of the next one. */
function titlesRight({ cells }: TextRow, column: number): readonly TextCell[] {
  const found: TextCell[] = [];
  let next = column + 1;
  for (const cell of cells.filter((one) => one.column > column)) {
    const kind = kindOfCell(cell);
    if (kind === "number") return [];
    if (cell.column !== next) break;
    next = cell.column + 1;
    if (kind !== "nothing") found.push(cell);
  }
  return found;
}

/**
 * What heads the column of the row's titles; in a row without a title, what its rows of headings
 * begin with on the left.
 */
function corners(
  frame: Frame,
  left: readonly TextCell[],
  column: number,
  over: readonly TextCell[],
): readonly TextCell[] {
  if (left.length > 0) return left.flatMap((cell) => headingAt(frame, cell.column));
  return frame.headings.flatMap(({ cells }) => {
    let first: TextCell | null = null;
    let next = headingOver({ row: 0, cells }, column)?.column ?? column;
    for (const cell of titlesIn(cells)
      .filter((one) => one.column <= column)
      .reverse()) {
      if (cell.column < next) break;
      first = cell;
      next = cell.column - 1;
    }
    return first && !over.includes(first) ? [first] : [];
  });
}
