import type { Cell, CellInput, Host, Place } from "../../hosts/host";

/** What is to stand in a range. */
export interface Wish {
  readonly place: Place;
  readonly rows: readonly (readonly CellInput[])[];
}

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
 * Writes ranges, whatever they hold, and remembers what they held. Where the host refuses one, those before it are put back.
 * @throws {HostFailure} when the host refuses.
 */
export async function writeAll(wishes: readonly Wish[], host: Host): Promise<Writing> {
  const parts: WrittenPart[] = [];
  try {
    for (const { place, rows } of wishes) {
      const before = await host.read(place);
      await host.write(place, rows);
      parts.push({ place, before, after: await host.read(place) });
    }
  } catch (failure) {
    await putBack(parts, host);
    throw failure;
  }
  return { parts };
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

/** The last range first: what was written over in one is then what the one before found. */
async function putBack(parts: readonly WrittenPart[], host: Host): Promise<void> {
  for (const { place, before } of [...parts].reverse())
    await host.write(
      place,
      before.map((row) => row.map(typedInput)),
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
