import { shownPlace } from "../../core/places";
import type { Place } from "../../hosts/host";
import { type Block, joined, mapped, placeOf } from "./blocks";
import { carryOut, type Change, type ChangeAsked, type ChangeEnd } from "./change";
import { type Exchange, seenAgain } from "./exchange";
import { type Freezable, freezable, type FreezeAsked } from "./freezable";
import { keepFormats } from "./keepFormats";
import type { TellStep } from "./readPart";
import { frozenCells, registerSheet } from "./register";

/** How a freezing ended. */
export type FreezeEnd =
  | {
      readonly outcome: "frozen";
      readonly change: Change;
      readonly errors: readonly Place[];
      /** Whether every number is drawn as its formula drew it. */
      readonly looksKept: boolean;
    }
  /** No formula was there to freeze; those with an error were left. */
  | { readonly outcome: "nothing"; readonly errors: readonly Place[] }
  /** Somebody changed a cell while it was read. */
  | { readonly outcome: "changed"; readonly place: Place }
  | Exclude<ChangeEnd, { outcome: "done" }>;

/** Puts values in the place of formulas that call AIFIN, and keeps the formulas in the register. */
export async function freeze(
  asked: FreezeAsked & ChangeAsked,
  tell: TellStep,
  isStopped: () => boolean,
): Promise<FreezeEnd> {
  const { host } = asked;
  const plan = await freezable(asked, await registerSheet(host), tell, isStopped);
  if (!plan) return { outcome: "stopped", left: [] };
  const { found, errors } = plan;
  if (found.length === 0) return { outcome: "nothing", errors };
  const blocks = joined(found.map(({ block }) => block)); // Or the host would be asked for each cell.
  const changed = await firstChanged(asked, blocks);
  if (changed) return { outcome: "changed", place: changed };
  const end = await carryOut(
    { blocks, added: found.map(({ frozen }) => frozen), removed: await replaced(plan, asked) },
    asked,
    tell,
    isStopped,
  );
  if (end.outcome !== "done") return end;
  const looksKept = await keepFormats(host, blocks, end.change.blocks);
  return { outcome: "frozen", change: end.change, errors, looksKept };
}

async function firstChanged(
  { host }: ChangeAsked,
  blocks: readonly Block<Exchange>[],
): Promise<Place | null> {
  const now = await seenAgain(host, blocks);
  const changed = blocks.find((block, at) => contents(block) !== contents(now[at] ?? block));
  return changed ? placeOf(changed) : null;
}

function contents(block: Block<Exchange>): string {
  const { rows } = mapped(block, ({ seen: { formula, value } }) => [formula, value]);
  return JSON.stringify(rows);
}

/** Rows of the register for cells into which a new formula was typed since they were frozen. */
async function replaced({ found }: Freezable, { host }: ChangeAsked) {
  const places = new Set(found.map(({ frozen }) => shownPlace(frozen.at)));
  return (await frozenCells(host)).filter(({ now }) => now && places.has(shownPlace(now)));
}
