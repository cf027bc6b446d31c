import { type CellValueRows, errorCode } from "../../core/workbook/workbook";
import { addressOf, boxOf } from "../../core/workbook/places";
import type { CellInput, CellValue, Place } from "../../hosts/host";
import { valuesOf } from "../promises/promise";
import type { CheckRoom } from "./check";

/** Answers of add-ins come after Excel has taken the formula. */
const LONGEST_MS = 15_000;
const ASKED_EVERY_MS = 50;

/** Types rows into the check's sheet from a cell on. */
export async function typeRows(
  { host, sheet }: CheckRoom,
  from: string,
  rows: readonly (readonly CellInput[])[],
): Promise<Place> {
  const place = { sheet, address: rangeFrom(from, rows.length, rows[0]?.length ?? 0) };
  await host.write(place, rows);
  return place;
}

/** Clears what was typed into the check's sheet, as far as checks type into it. */
export async function clearSheet({ host, sheet }: CheckRoom): Promise<void> {
  const rows = Array.from({ length: 12 }, () => Array<null>(8).fill(null));
  await host.write({ sheet, address: rangeFrom("A1", 12, 8) }, rows);
}

/** What a formula shows in the check's sheet. */
export async function shownAnswerTo(
  room: CheckRoom,
  formula: string,
  at = "H1",
): Promise<CellValue> {
  const place = await typeRows(room, at, [[formula]]);
  return (await valuesAtLast(room, place, () => false))[0]?.[0] ?? null;
}

/**
 * The values of a range when they are as wanted, or else when the program has answered and they
 * stay as they are.
 */
export async function valuesAtLast(
  { host }: CheckRoom,
  place: Place,
  areWanted: (rows: CellValueRows) => boolean,
  milliseconds = LONGEST_MS,
): Promise<CellValueRows> {
  const end = Date.now() + milliseconds;
  let before = "";
  for (;;) {
    const rows = await valuesOf(host, place);
    if (areWanted(rows) || Date.now() > end) return rows;
    const now = JSON.stringify(rows);
    if (now === before && !isBusy(rows)) return rows;
    before = now;
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
  }
}

/** Whether the program still waits for a function. */
function isBusy(rows: CellValueRows): boolean {
  return rows.flat().some((value) => BUSY.has(errorCode(value) ?? ""));
}

const BUSY = new Set(["#BUSY!", "#GETTING_DATA"]);

/** A value as a person reads it. */
export function shownValue(value: CellValue): string {
  if (typeof value === "object") return value?.error ?? "—";
  return String(value);
}

/** The range of so many rows and columns from a cell on. */
export function rangeFrom(from: string, rows: number, columns: number): string {
  const { top, left } = boxOf(from) ?? { top: 0, left: 0 };
  return addressOf({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}
