import type { Cell, CellInput, CellValue, Host, Place } from "../../src/hosts/host";
import { HostFailure } from "../../src/hosts/host";

/**
 * A workbook in memory that keeps the promises of `Host` the pane relies on. It calculates nothing: a written formula stands
 * there with the value 0, and spills are said to it.
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
  /** Refuses every reading, writing, keeping and calculating from now on. */
  fail(message: string): void;
  readonly settings: Map<string, string>;
  readonly selected: () => Place;
}

export function fakeHost(sheet = "Model"): FakeHost {
  const cells = new Map<string, Cell>();
  const parents = new Map<string, Place>();
  const settings = new Map<string, string>();
  const selectionListeners = new Set<(place: Place) => void>();
  const cellListeners = new Set<() => void>();
  let selected: Place = { sheet, address: "A1" };
  let failure = "";
  let calculations = 0;
  let stalled = Promise.resolve();
  let deaf: { readonly message: string } | null = null;
  const key = ({ sheet: name, address }: Place) => `${name}!${address}`;
  const full = (address: string) => (address.includes("!") ? address : `${sheet}!${address}`);
  const refuse = () => (failure ? Promise.reject(new HostFailure(failure)) : Promise.resolve());
  const changed = () => cellListeners.forEach((listener) => listener());

  return {
    name: "excel",
    language: "en",
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
    sheets: () => Promise.resolve([sheet]),
    addSheet: () => Promise.reject(new HostFailure("The fake workbook has one sheet.")),
    usedRange: () => Promise.resolve(null),
    read: async (place) => {
      await refuse();
      return addresses(place.address).map((row) =>
        row.map((address) => cells.get(key({ sheet: place.sheet, address })) ?? BLANK),
      );
    },
    spillParent: (place) => Promise.resolve(parents.get(key(place)) ?? null),
    write: async (place, rows) => {
      await refuse();
      addresses(place.address).forEach((row, r) =>
        row.forEach((address, c) =>
          cells.set(key({ sheet: place.sheet, address }), typed(rows[r]?.[c] ?? null)),
        ),
      );
      changed();
    },
    setNumberFormat: () => Promise.resolve(),
    recalculate: async () => {
      await stalled;
      await refuse();
      calculations += 1;
    },
    setNote: () => Promise.resolve(),
    note: () => Promise.resolve(null),
    setting: (name) => Promise.resolve(settings.get(name) ?? null),
    keepSetting: async (name, text) => {
      await refuse();
      settings.set(name, text);
    },
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
  };
}

const BLANK: Cell = { formula: "", value: null, text: "" };

/** What a cell holds after something was typed into it. */
function typed(input: CellInput): Cell {
  if (typeof input === "string" && input.startsWith("="))
    return { formula: input, value: 0, text: "0" };
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
