import { addressOf, cornerOf } from "../../src/core/workbook/places";
import type { Cell, CellInput, CellValue, Chart, Host, Look, Place } from "../../src/hosts/host";
import { HostFailure } from "../../src/hosts/host";
import { readEach } from "../../src/hosts/readEach";
import { isUnchanged } from "../../src/hosts/unchanged";

/**
 * A workbook in memory that keeps the promises of `Host` the pane relies on. It calculates nothing:
 * a written formula stands there with the value 0, and spills are said to it.
 */
export interface FakeHost extends Host {
  /** Puts a cell there as if it had always been, and tells the listeners. */
  put(address: string, cell: Partial<Cell> | CellValue): void;
  /** Says that a cell is filled by the formula of another. */
  spill(address: string, parent: string): void;
  /** Tells nobody of a selection from now on, or refuses to listen at all. */
  deafen(message?: string): void;
  /** Tells and listens again. */
  hear(): void;
  /** Keeps every calculation from ending. @returns how to let them end. */
  stallCalculation(): () => void;
  /** How often everything was calculated again. */
  readonly calculations: () => number;
  /** Says what calculating a range again does. */
  whenCalculated(listener: (place: Place) => void): void;
  /** Refuses every reading, writing, keeping and calculating from now on. */
  fail(message: string): void;
  readonly settings: Map<string, string>;
  readonly selected: () => Place;
  /** What was set of how cells are drawn, in order. */
  readonly looks: readonly { readonly place: Place; readonly look: Look }[];
  /** The charts that were drawn, on sheets that are still there. */
  readonly drawnCharts: () => readonly Chart[];
  /** Where the range of a name is; undefined for a name that there is not. */
  readonly named: (name: string) => Place | undefined;
}

export function fakeHost(sheet = "Model"): FakeHost {
  const cells = new Map<string, Cell>();
  const parents = new Map<string, Place>();
  const settings = new Map<string, string>();
  const notes = new Map<string, string>();
  const sheets = [sheet];
  const names = new Map<string, Place>();
  const looks: { readonly place: Place; readonly look: Look }[] = [];
  let drawnCharts: readonly Chart[] = [];
  const selectionListeners = new Set<(place: Place) => void>();
  const cellListeners = new Set<() => void>();
  let selected: Place = { sheet, address: "A1" };
  let failure = "";
  let calculations = 0;
  let onCalculate: (place: Place) => void = () => undefined;
  let stalled = Promise.resolve();
  let deaf: { readonly message: string } | null = null;
  const key = ({ sheet: name, address }: Place) => `${name}!${address}`;
  const full = (address: string) => (address.includes("!") ? address : `${sheet}!${address}`);
  const refuse = () => (failure ? Promise.reject(new HostFailure(failure)) : Promise.resolve());
  const changed = () => cellListeners.forEach((listener) => listener());

  const cellsOf = (place: Place) =>
    addresses(place.address).map((row) =>
      row.map((address) => cells.get(key({ sheet: place.sheet, address })) ?? BLANK),
    );
  const writeTogether: Host["writeTogether"] = async (parts) => {
    await refuse();
    for (const { place, rows } of parts)
      addresses(place.address).forEach((row, r) =>
        row.forEach((address, c) => {
          const at = key({ sheet: place.sheet, address });
          cells.set(at, typed(rows[r]?.[c] ?? null));
          for (const [into, parent] of parents) if (key(parent) === at) parents.delete(into);
        }),
      );
    changed();
  };
  const spillsIn = (name: string): Place[] => {
    const firsts = new Map([...parents.values()].map((parent) => [key(parent), parent]));
    return [...firsts.values()]
      .filter((parent) => parent.sheet === name)
      .map((parent) => {
        const into = [...parents].filter(([, other]) => key(other) === key(parent));
        const boxes = into.map(([at]) =>
          cornerOf({ sheet: name, address: at.split("!")[1] ?? "" }),
        );
        const { top, left } = cornerOf(parent);
        const bottom = Math.max(top, ...boxes.map((box) => box.top));
        const right = Math.max(left, ...boxes.map((box) => box.left));
        return { sheet: name, address: addressOf({ top, left, bottom, right }) };
      });
  };

  const host: FakeHost = {
    name: "excel",
    language: "en",
    program: () => Promise.resolve({ version: "", platform: "", language: "en", sets: [] }),
    selection: async () => {
      await refuse();
      return selected;
    },
    onSelectionChange: (listener) => {
      if (deaf?.message) throw new HostFailure(deaf.message);
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    onCellsChange: (listener) => {
      cellListeners.add(listener);
      return () => cellListeners.delete(listener);
    },
    select: (place) => {
      selected = place;
      if (!deaf) selectionListeners.forEach((listener) => listener(place));
      return Promise.resolve();
    },
    sheets: () => Promise.resolve([...sheets]),
    addSheet: async (name) => {
      await refuse();
      if (has(sheets, name)) throw new HostFailure(`There is already a sheet named “${name}”.`);
      sheets.push(name);
    },
    removeSheet: async (name) => {
      await refuse();
      if (!sheets.includes(name)) throw new HostFailure(`There is no sheet named “${name}”.`);
      if (sheets.length === 1) throw new HostFailure(`“${name}” is the only sheet that is shown.`);
      sheets.splice(sheets.indexOf(name), 1);
      for (const at of cells.keys()) if (at.startsWith(`${name}!`)) cells.delete(at);
      for (const at of parents.keys()) if (at.startsWith(`${name}!`)) parents.delete(at);
      for (const at of notes.keys()) if (at.startsWith(`${name}!`)) notes.delete(at);
      for (const [one, place] of names) if (place.sheet === name) names.delete(one);
      drawnCharts = drawnCharts.filter(({ at }) => at.sheet !== name);
      changed();
    },
    usedRange: async (name) => {
      await refuse();
      const used = [...cells].filter(
        ([at, cell]) => at.startsWith(`${name}!`) && (cell.formula !== "" || cell.value !== null),
      );
      const corners = used.map(([at]) =>
        cornerOf({ sheet: name, address: at.split("!")[1] ?? "" }),
      );
      if (corners.length === 0) return null;
      const [tops, lefts] = [corners.map(({ top }) => top), corners.map(({ left }) => left)];
      const box = {
        top: Math.min(...tops),
        left: Math.min(...lefts),
        bottom: Math.max(...tops),
        right: Math.max(...lefts),
      };
      return { sheet: name, address: addressOf(box) };
    },
    read: async (place) => {
      await refuse();
      return cellsOf(place);
    },
    readTogether: (places, withSpills) => readEach(host, places, withSpills),
    errorCells: async () => {
      await refuse();
      return [...cells].flatMap(([at, cell]) => {
        const isError = typeof cell.value === "object" && cell.value !== null;
        const [name = "", address = ""] = at.split("!");
        return isError && cell.formula ? [{ place: { sheet: name, address }, cell }] : [];
      });
    },
    spillParent: (place) => Promise.resolve(parents.get(key(place)) ?? null),
    spills: (name) => Promise.resolve(spillsIn(name)),
    write: (place, rows) => writeTogether([{ place, rows }]),
    writeTogether,
    writeIfUnchanged: async (parts) => {
      await refuse();
      const changed = parts.filter((part) => !isUnchanged(cellsOf(part.place), part));
      if (changed.length > 0) return changed.map(({ place }) => place);
      await writeTogether(parts);
      return [];
    },
    setNumberFormat: () => Promise.resolve(),
    setLook: async (place, look) => {
      await refuse();
      looks.push({ place, look });
    },
    setColumnWidth: refuse,
    names: () => Promise.resolve([...names.keys()]),
    namedPlace: (name) => Promise.resolve(names.get(name.toLowerCase()) ?? null),
    defineName: async (name, place) => {
      await refuse();
      if (has([...names.keys()], name))
        throw new HostFailure(`The workbook already has the name “${name}”.`);
      names.set(name, place);
    },
    charts: {
      addChart: async (chart) => {
        await refuse();
        drawnCharts = [...drawnCharts, chart];
      },
    },
    settled: () => stalled,
    recalculate: async () => {
      await stalled;
      await refuse();
      calculations += 1;
    },
    calculate: async (place) => {
      await refuse();
      onCalculate(place);
    },
    hasNotes: true,
    setNote: async (place, text) => {
      await refuse();
      if (text === "") notes.delete(key(place));
      else notes.set(key(place), text);
    },
    noteCount: async (name) => {
      await refuse();
      return [...notes.keys()].filter((at) => at.startsWith(`${name}!`)).length;
    },
    note: (place) => Promise.resolve(notes.get(key(place)) ?? null),
    comments: null,
    waiting: null,
    setting: (name) => Promise.resolve(settings.get(name) ?? null),
    keepSetting: async (name, text) => {
      await refuse();
      if (text === null) settings.delete(name);
      else settings.set(name, text);
    },
    tables: () => Promise.resolve([]),
    makeTable: () => Promise.resolve(),
    keepsXml: () => Promise.resolve(null),
    put: (address, cell) => {
      const isCell = typeof cell === "object" && cell !== null && !("error" in cell);
      cells.set(
        full(address),
        isCell ? { ...BLANK, ...cell } : { ...BLANK, value: cell, text: drawn(cell) },
      );
      changed();
    },
    spill: (address, parent) => parents.set(full(address), { sheet, address: parent }),
    deafen: (message = "") => {
      deaf = { message };
    },
    hear: () => {
      deaf = null;
    },
    stallCalculation: () => {
      let end = (): void => undefined;
      stalled = new Promise((resolve) => (end = resolve));
      return () => end();
    },
    calculations: () => calculations,
    fail: (message) => {
      failure = message;
    },
    settings,
    selected: () => selected,
    looks,
    drawnCharts: () => drawnCharts,
    named: (name) => names.get(name),
    whenCalculated: (listener) => {
      onCalculate = listener;
    },
  };
  return host;
}

/** Whether a name is among others; capitals make no difference. */
function has(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

const BLANK: Cell = { formula: "", value: null, text: "" };

/** What a cell holds after something was typed into it. */
function typed(input: CellInput): Cell {
  if (typeof input === "string" && input.startsWith("=")) {
    const [, error] = /^=(#[A-Z/0!?]+)$/.exec(input) ?? [];
    return { formula: input, value: error ? { error } : 0, text: error ?? "0" };
  }
  const value = typeof input === "string" ? input.replace(/^'/, "") : input;
  return { formula: "", value, text: drawn(value) };
}

function drawn(value: CellValue): string {
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}

/** The addresses of a range by rows; columns A to Z. */
function addresses(range: string): string[][] {
  const [from = "", to = from] = range.replaceAll("$", "").split(":");
  const rows = [from, to].map((corner) => Number(corner.slice(1)));
  const columns = [from, to].map((corner) => corner.charCodeAt(0));
  const count = ([first = 0, last = 0]: number[]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return count(rows).map((row) =>
    count(columns).map((column) => `${String.fromCharCode(column)}${row}`),
  );
}
