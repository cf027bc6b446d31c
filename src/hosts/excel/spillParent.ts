import { cellAt } from "../../core/workbook/places";
import type { Place } from "../host";
import { requireBox, requirePlace } from "./addresses";
import { inSheet } from "./session";

/** Cells about which Excel is asked in one request. */
const CELLS_AT_ONCE = 500;

/**
 * The cell whose formula spilled into a range's first cell, itself when it spills; null when there is none. Questions that are put together
 * are asked in one conversation: who follows a sum asks about each of its cells.
 * @throws {HostFailure} for an address that is none, or a sheet that is not there.
 */
export async function spillParent(place: Place): Promise<Place | null> {
  const cell = cellAt(place.sheet, requireBox(place.address)).address;
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) queueMicrotask(answerWaiting);
    waiting.push({ sheet: place.sheet, cell, resolve, reject });
  });
}

interface Question {
  readonly sheet: string;
  readonly cell: string;
  readonly resolve: (parent: Place | null) => void;
  readonly reject: (reason: unknown) => void;
}

let waiting: Question[] = [];

function answerWaiting(): void {
  const request = waiting;
  waiting = [];
  for (const sheet of new Set(request.map((one) => one.sheet))) {
    const ofSheet = request.filter((one) => one.sheet === sheet);
    for (let done = 0; done < ofSheet.length; done += CELLS_AT_ONCE)
      void answer(sheet, ofSheet.slice(done, done + CELLS_AT_ONCE));
  }
}

async function answer(sheet: string, questions: readonly Question[]): Promise<void> {
  try {
    const parents = await parentsOf(
      sheet,
      questions.map(({ cell }) => cell),
    );
    for (const [at, { resolve }] of questions.entries()) resolve(parents[at] ?? null);
  } catch (failure) {
    for (const { reject } of questions) reject(failure);
  }
}

function parentsOf(name: string, cells: readonly string[]): Promise<readonly (Place | null)[]> {
  return inSheet(name, async (sheet, context) => {
    const found = cells.map((address) => {
      const cell = sheet.getRange(address);
      const parent = cell.getSpillParentOrNullObject();
      const spilled = cell.getSpillingToRangeOrNullObject();
      cell.load("address");
      parent.load("address");
      spilled.load("address");
      return { cell, parent, spilled };
    });
    await context.sync();
    return found.map(({ cell, parent, spilled }) => {
      if (!parent.isNullObject) return requirePlace(parent.address);
      return spilled.isNullObject ? null : requirePlace(cell.address);
    });
  });
}
