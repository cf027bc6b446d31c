import { cellAt } from "../../core/places";
import type { Cell, Place } from "../../hosts/host";
import { typedInput } from "../insertion/writing";
import type { Block } from "./blocks";
import { carryOut, type Change, type ChangeAsked, type ChangeEnd } from "./change";
import type { Exchange } from "./exchange";
import type { Held } from "./held";
import type { Part, TellStep } from "./readPart";
import { readHeld } from "./verify";

export interface UnfreezeAsked extends ChangeAsked {
  readonly part: Part;
  /** What is to be done with cells that were changed by hand: ask first, put the formula there, or leave them frozen. */
  readonly changed: "ask" | "overwrite" | "leave";
}

/** How an unfreezing ended. */
export type UnfreezeEnd =
  | {
      readonly outcome: "unfrozen";
      readonly change: Change;
      /** Changed by hand and therefore left, or deleted. */
      readonly left: readonly Held[];
      /** Formulas that show an error now: of `noRoom` the table finds other cells in its way. */
      readonly noRoom: readonly Place[];
      readonly errors: readonly Place[];
    }
  | { readonly outcome: "asking"; readonly changed: readonly Held[] }
  | { readonly outcome: "nothing"; readonly left: readonly Held[] }
  | Exclude<ChangeEnd, { outcome: "done" }>;

/** Puts frozen formulas back into their cells. */
export async function unfreeze(
  asked: UnfreezeAsked,
  tell: TellStep,
  isStopped: () => boolean,
): Promise<UnfreezeEnd> {
  const read = await readHeld(asked.host, asked.part, tell, isStopped);
  if (!read) return { outcome: "stopped", left: [] };
  const changed = read.held.filter(({ state }) => state === "changed");
  if (changed.length > 0 && asked.changed === "ask") return { outcome: "asking", changed };
  const stays = ({ state }: Held) =>
    state === "missing" || (state === "changed" && asked.changed === "leave");
  const [left, wanted] = [read.held.filter(stays), read.held.filter((one) => !stays(one))];
  if (wanted.length === 0) return { outcome: "nothing", left };
  const blocks = wanted.filter(({ state }) => state !== "back").map(thawed);
  const removed = wanted.map(({ frozen }) => frozen);
  const end = await carryOut({ blocks, added: [], removed }, asked, tell, isStopped);
  if (end.outcome !== "done") return end;
  const { noRoom, errors } = errorsIn(end.change.blocks);
  return { outcome: "unfrozen", change: end.change, left, noRoom, errors };
}

/** The formula in the first cell; the others are cleared for what it fills. */
function thawed({ frozen, box, cells, formula }: Held): Block<Exchange> {
  const rows = cells.map((row, down) =>
    row.map((seen, right) => ({
      old: typedInput(seen),
      next: down === 0 && right === 0 ? formula : null,
      seen,
    })),
  );
  return { sheet: (frozen.now ?? frozen.at).sheet, box, rows };
}

function errorsIn(blocks: readonly Block<Exchange>[]) {
  const [noRoom, errors]: [Place[], Place[]] = [[], []];
  for (const { sheet, box, rows } of blocks)
    for (const [down, row] of rows.entries())
      for (const [right, { next, seen }] of row.entries()) {
        if (next === null || !isError(seen)) continue;
        const place = cellAt(sheet, { top: box.top + down, left: box.left + right });
        (isBlocked(seen) ? noRoom : errors).push(place);
      }
  return { noRoom, errors };
}

/** Excel may still be calculating; that is no error. */
function isError({ value }: Cell): boolean {
  return typeof value === "object" && value !== null && !/BUSY|GETTING_DATA/.test(value.error);
}

function isBlocked({ value }: Cell): boolean {
  return typeof value === "object" && value?.error === "#SPILL!";
}
