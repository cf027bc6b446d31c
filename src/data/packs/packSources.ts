import type { Dataset } from "../../core/facts/dataset";
import type { IsoDate } from "../../core/period/calendar";
import type { Cells, Table } from "../table";
import { cellsWithDefaults } from "./cellsWithDefaults";
import { OWN } from "./completedFact";

/** The sources of a pack: those that it lists, and those that its facts name. */
export interface PackSources {
  /** The source that a cell of a fact names; null where it names none. */
  readonly sourceOf: (cell: string) => Cells | null;
  /** The rows that were made for titles and addresses. */
  readonly made: () => readonly Cells[];
}

export function packSources(
  listed: Table | undefined,
  below: Dataset,
  pack: string,
  takenIn: IsoDate,
): PackSources {
  const found = new Map<string, Cells>();
  for (const { cells } of listed?.rows ?? [])
    for (const key of [cells.id, cells.url, cells.title])
      if (key && !found.has(key)) found.set(key, cells);
  const made: Cells[] = [];
  return {
    sourceOf: (cell) => {
      const known = found.get(cell);
      if (known || cell === "") return known ?? null;
      const source = below.sources.get(cell);
      const row: Cells = source
        ? { id: source.id, published: source.published, publisher: source.publisher }
        : sourceRow(cell, `${pack}-source-${made.length + 1}`, pack, takenIn);
      if (!source) made.push(row);
      found.set(cell, row);
      return row;
    },
    made: () => made,
  };
}

function sourceRow(cell: string, id: string, pack: string, takenIn: IsoDate): Cells {
  const isOwn = cell.toLowerCase() === OWN;
  const host = /^https:\/\/(?:www\.)?([^/\s:]+)/.exec(cell)?.[1];
  return completedSource({
    ...{ id, title: cell, publisher: host ?? (isOwn ? pack : cell), published: takenIn },
    published_basis: "inferred",
    ...{ url: host ? cell : "", kind: isOwn ? OWN : "document" },
  });
}

/** A row of sources with what was left out. */
export function completedSource(cells: Cells, takenIn = ""): Cells {
  const { title = "", url = "" } = cells;
  const host = /^https:\/\/(?:www\.)?([^/\s:]+)/.exec(url)?.[1];
  return cellsWithDefaults(cells, {
    title_en: title,
    publisher: host ?? title,
    published: takenIn,
    published_basis: (cells.published ?? "") === "" ? "inferred" : "printed",
    language: /\p{Script=Han}/u.test(title) ? "zh-Hans" : "en",
    kind: "document",
  });
}
