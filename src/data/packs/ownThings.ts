import type { Dataset } from "../../core/facts/dataset";
import type { TableProblem } from "../tableProblem";
import type { Cells, Table, TableName } from "../table";
import { columnNamed } from "./columnNames";
import { cellsWithDefaults } from "./cellsWithDefaults";
import { packNames } from "./ownNames";
import { completedSource } from "./packSources";

/** The companies, metrics, deals and sources of a pack, with what was left out. */
export interface OwnThings {
  readonly tables: readonly Table[];
  readonly problems: readonly TableProblem[];
}

export function ownThings(given: readonly Table[], below: Dataset, takenIn: string): OwnThings {
  const tables = given
    .filter(({ name }) => name !== "facts")
    .map((table) => completedTable(table, takenIn));
  const names = packNames(tableNamed(tables, "entities"), undefined, below);
  const problems: TableProblem[] = [];
  const linked = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const { cells, unknown } = withIds(row.cells, (name) => names.entity(name)?.id);
      for (const [column, found] of unknown)
        problems.push({ table: table.name, row: row.number, column, expected: ENTITY, found });
      return { ...row, cells };
    }),
  }));
  return { tables: linked, problems };
}

const ENTITY = { en: "a company or product that is known", zh: "已知的公司或产品" };

function tableNamed(tables: readonly Table[], name: TableName): Table | undefined {
  return tables.find((table) => table.name === name);
}

function completedTable(table: Table, takenIn: string): Table {
  const rows = table.rows.map(({ number, cells }) => ({
    number,
    cells: withId(COMPLETED[table.name](cells, takenIn)),
  }));
  const columns = new Set([...table.header, ...rows.flatMap(({ cells }) => Object.keys(cells))]);
  return { ...table, header: [...columns].map(columnNamed), rows, faults: [] };
}

const COMPLETED: Readonly<Record<TableName, (cells: Cells, takenIn: string) => Cells>> = {
  sources: completedSource,
  entities: (cells) => cellsWithDefaults(cells, { name_zh: cells.name, kind: "company" }),
  metrics: (cells) => cellsWithDefaults(cells, { name_zh: cells.name, period_type: "instant" }),
  deals: (cells) =>
    cellsWithDefaults(cells, { name_zh: cells.name, kind: "contract", status: "agreed" }),
  facts: (cells) => cells,
};

/** A thing without an id has its name as one. */
function withId(cells: Cells): Cells {
  const { id = "", name = cells.title ?? "" } = cells;
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return { ...cells, id: id === "" ? slug : id };
}

/** Parents and parties by the ids of the companies that they name. */
function withIds(cells: Cells, idOf: (name: string) => string | undefined) {
  const unknown: [column: string, name: string][] = [];
  const named = (column: string) => (name: string) => {
    const id = idOf(name);
    if (id === undefined) unknown.push([column, name]);
    return id ?? name;
  };
  const linked = { ...cells };
  if (cells.parent) linked.parent = named("parent")(cells.parent);
  if (cells.parties)
    linked.parties = cells.parties
      .split("|")
      .map((party) => named("parties")(party.trim()))
      .join("|");
  return { cells: linked, unknown };
}
