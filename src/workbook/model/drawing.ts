import { columnName } from "../../core/workbook/places";
import type { ModelSheet } from "./modelSheet";
import { type ModelStyle, MODEL_STYLES } from "./modelStyles";

/** A range that is drawn one way. */
export interface DrawnRange {
  readonly address: string;
  readonly style: ModelStyle;
}

/**
 * The ranges of a sheet by how they are drawn: cells of one style that stand together, across and
 * then down, make one.
 */
export function drawnRanges({ rows }: Pick<ModelSheet, "rows">): readonly DrawnRange[] {
  const open = new Map<string, Run>();
  const closed: Run[] = [];
  rows.forEach((cells, row) => {
    for (const run of runsOf(
      cells.map((cell) => cell?.style ?? null),
      row,
    )) {
      const key = [run.style, run.from, run.to].join();
      const above = open.get(key);
      if (above?.last === row - 1) above.last = row;
      else {
        if (above) closed.push(above);
        open.set(key, run);
      }
    }
  });
  return [...closed, ...open.values()]
    .filter(({ style }) => isDrawn(style))
    .map(({ style, from, to, first, last }) => ({
      style,
      address: `${columnName(from)}${first + 1}:${columnName(to)}${last + 1}`,
    }));
}

interface Run {
  readonly style: ModelStyle;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  last: number;
}

/** The cells of one row that are drawn alike, one run each. */
function runsOf(styles: readonly (ModelStyle | null)[], row: number): readonly Run[] {
  return styles.flatMap((style, at) => {
    if (style === null || styles[at - 1] === style) return [];
    const end = styles.findIndex((other, index) => index > at && other !== style);
    return [{ style, from: at, to: (end < 0 ? styles.length : end) - 1, first: row, last: row }];
  });
}

function isDrawn(style: ModelStyle): boolean {
  const { look, format } = MODEL_STYLES[style];
  return format !== "" || Object.keys(look).length > 0;
}

/** The whole sheet as one rectangle of writes. */
export function writesOf({ rows }: Pick<ModelSheet, "rows">) {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    address: `A1:${columnName(width - 1)}${rows.length}`,
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at]?.write ?? null)),
  };
}
