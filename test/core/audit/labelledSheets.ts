import { readFileSync } from "node:fs";
import path from "node:path";
import type { SheetText, TextCell } from "../../../src/core/audit/sheetText";

/** A sheet as an analyst lays one out, each of its numbers labelled with the facts that it is. */
export interface LabelledSheet {
  readonly title: string;
  readonly sheet: SheetText;
  /** By `row column`: ids of facts, any of which is right. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

/** The sheets of a file; this folder's README says how they are written. */
export function labelledSheets(file: string): readonly LabelledSheet[] {
  const text = readFileSync(path.join(__dirname, "labelled", file), "utf8");
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [title = "", name = "", ...lines] = part.trimEnd().split("\n");
      return labelledSheet(title, name.replace(/^@ /, ""), lines);
    });
}

function labelledSheet(title: string, name: string, lines: readonly string[]): LabelledSheet {
  const labels = new Map<string, readonly string[]>();
  const rows = lines.map((line, row) => ({
    row,
    cells: line.split("|").flatMap((written, column) => {
      const { cell, ids } = cellOf(written.trim(), column);
      if (ids.length > 0) labels.set(`${row} ${column}`, ids);
      return cell ? [cell] : [];
    }),
  }));
  return { title, sheet: { name, rows: rows.filter(({ cells }) => cells.length > 0) }, labels };
}

function cellOf(written: string, column: number) {
  const ids = /<([^>]*)>$/.exec(written)?.[1]?.split(", ") ?? [];
  const plain = written.replace(/\s*<[^>]*>$/, "");
  const [, digits, drawn] = /^(-?[\d.]+(?:e\d+)?)(?: "(.*)")?$/.exec(plain) ?? [];
  const number = digits === undefined ? null : Number(digits);
  const cell: TextCell | null =
    plain === ""
      ? null
      : number === null
        ? { column, value: plain, text: plain }
        : { column, value: number, text: drawn ?? String(number) };
  return { cell, ids };
}
