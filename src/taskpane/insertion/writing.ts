import type { Cell, CellInput, Host, Place, Written } from "../../hosts/host";

/** What is to stand in a range. */
export type Wish = Written;

/** Ranges that were written, as they were and as they are: enough to take it back. */
export interface Writing {
  readonly parts: readonly WrittenPart[];
}

interface WrittenPart {
  readonly place: Place;
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly (readonly Cell[])[];
}

/** Which of some ranges hold anything, so that the person is asked first. */
export async function occupied(places: readonly Place[], host: Host): Promise<readonly Place[]> {
  const read = await Promise.all(places.map((place) => host.read(place)));
  return places.filter((_, at) => read[at]?.flat().some(isFilled));
}

/** Whether a cell holds anything, a spilled value included. */
export function isFilled({ formula, value }: Cell): boolean {
  return formula !== "" || value !== null;
}

/**
 * Writes ranges, whatever they hold, as one step of undo where the host has undo, and remembers what they held. Where the host refuses
 * one, those before it are put back.
 * @throws {HostFailure} when the host refuses.
 */
export async function writeAll(wishes: readonly Wish[], host: Host): Promise<Writing> {
  const before = await readAll(wishes, host);
  try {
    await host.writeTogether(wishes);
  } catch (failure) {
    await putBackChanged(before, host);
    throw failure;
  }
  const after = await readAll(wishes, host);
  return {
    parts: before.map(({ place, cells }, at) => ({
      place,
      before: cells,
      after: after[at]?.cells ?? [],
    })),
  };
}

interface Read {
  readonly place: Place;
  readonly cells: readonly (readonly Cell[])[];
}

function readAll(wishes: readonly Pick<Wish, "place">[], host: Host): Promise<readonly Read[]> {
  return Promise.all(wishes.map(async ({ place }) => ({ place, cells: await host.read(place) })));
}

/** What was never reached is left alone: a value that spilled there would stand as a typed one. */
async function putBackChanged(before: readonly Read[], host: Host): Promise<void> {
  const now = await readAll(before, host);
  const changed = before.filter(({ cells }, at) => inputs(cells) !== inputs(now[at]?.cells ?? []));
  await putBack(
    changed.map(({ place, cells }) => ({ place, before: cells, after: [] })),
    host,
  );
}

/**
 * Puts back what the ranges held, unless a formula or typed value in them was changed since.
 * @returns The first range that was changed since, where nothing was put back; null when all is as it was.
 */
export async function takeBackAll({ parts }: Writing, host: Host): Promise<Place | null> {
  for (const { place, after } of parts) {
    const now = await host.read(place);
    if (inputs(now) !== inputs(after)) return place;
  }
  await putBack(parts, host);
  return null;
}

function putBack(parts: readonly WrittenPart[], host: Host): Promise<void> {
  return host.writeTogether(
    parts.map(({ place, before }) => ({ place, rows: before.map((row) => row.map(typedInput)) })),
  );
}

/** What a person would type to get a cell as it was. */
export function typedInput({ formula, value }: Cell): CellInput {
  if (formula) return formula;
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" ? value && `=${value.error}` : value;
}

/** What was typed into cells; a formula counts by its text, because its value changes by itself. */
function inputs(rows: readonly (readonly Cell[])[]): string {
  return JSON.stringify(rows.map((row) => row.map(({ formula, value }) => formula || value)));
}
