import { shownPlace } from "../../core/workbook/places";
import type { Place } from "../../hosts/host";
import {
  applyChange,
  type ChangeRequest,
  type ChangeDone,
  type ChangeNotDone,
} from "./freezeChange";
import { type Freezable, freezable, type FreezeRequest } from "./freezable";
import { keepFormats } from "./keepFormats";
import type { OnStep } from "../reading/readPart";
import { readRegister, type Register } from "./register";

/** How a freezing ended. */
export type FreezeEnd =
  | {
      readonly outcome: "frozen";
      readonly change: ChangeDone;
      /** The sheet that keeps the formulas. */
      readonly sheet: string;
      readonly errors: readonly Place[];
      /** Formulas over several cells at once, which were left. */
      readonly arrays: readonly Place[];
      /** Cells frozen without the figures behind them: their values may not be of today's. */
      readonly uncited: readonly Place[];
      /** Cells that were left, because they were changed while the others were frozen. */
      readonly meanwhile: readonly Place[];
      /** Whether every number is drawn as its formula drew it. */
      readonly looksKept: boolean;
    }
  /** No formula was there to freeze; those with an error, or over several cells, were left. */
  | {
      readonly outcome: "nothing";
      readonly errors: readonly Place[];
      readonly arrays: readonly Place[];
    }
  /** Every cell was changed meanwhile. */
  | { readonly outcome: "changed"; readonly places: readonly Place[] }
  /** Nothing was written yet. */
  | { readonly outcome: "stopped" }
  | ChangeNotDone;

/**
 * Puts values in the place of formulas that call AIFIN, and keeps the formulas in the register.
 * @throws {HostFailure} when the workbook cannot be read; nothing was written then.
 */
export async function freeze(
  request: FreezeRequest & ChangeRequest,
  onProgress: OnStep,
  isStopped: () => boolean,
): Promise<FreezeEnd> {
  const { host } = request;
  const register = await readRegister(host);
  const plan = await freezable(request, register?.sheet ?? null, onProgress, isStopped);
  if (!plan) return { outcome: "stopped" };
  const { found, errors, arrays } = plan;
  if (found.length === 0) return { outcome: "nothing", errors, arrays };
  const change = {
    blocks: found.map(({ block }) => block),
    withValues: true,
    added: found.map(({ frozen }) => frozen),
    removed: [],
    replaced: replacedRows(plan, register),
  };
  const end = await applyChange(change, request, onProgress, isStopped);
  if (end.outcome !== "done") return end;
  const { change: done, left, sheet } = end;
  if (done.added.length === 0) return { outcome: "changed", places: left };
  const looksKept = await keepFormats(host, done.cells.cells);
  const uncited = found.filter(({ isCited }) => !isCited).map(({ frozen }) => frozen.at);
  const kept = { errors, arrays, uncited, meanwhile: left, looksKept };
  return { outcome: "frozen", change: done, sheet: sheet ?? request.sheetName, ...kept };
}

/** Rows of the register for cells into which a new formula was typed since they were frozen. */
function replacedRows({ found }: Freezable, register: Register | null) {
  const places = new Set(found.map(({ frozen }) => shownPlace(frozen.at)));
  const rows = register?.rows.map(({ frozen }) => frozen) ?? [];
  return rows.filter(({ now }) => now && places.has(shownPlace(now)));
}
