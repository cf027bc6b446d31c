import { cellAt } from "../../core/workbook/places";
import type { Host, Place, Replacement } from "../../hosts/host";
import { type Block, mapBlock, placeOf } from "./blocks";
import type { AppliedEdit, AppliedChange, NoteAction } from "./edit";
import { messageOf } from "./messageOf";
import { foreignContent } from "./foreignContent";
import { blocksNow, cellStanding } from "./cellStanding";
import { seenNow } from "./typedCells";

/** What is left in the workbook of an edit that was to be taken back. */
export type EditRest =
  | {
      readonly kind: "known";
      /** Cells that hold what the edit wrote, or have its note. */
      readonly places: readonly Place[];
      /** Sheets that the edit added, and which could not be removed. */
      readonly sheets: readonly string[];
      /**
       * Those that the edit added and that stay, because something of somebody else stands in them.
       */
      readonly foreign: readonly string[];
      /** Cells that somebody else has changed since, and which are therefore left. */
      readonly changed: readonly Place[];
      /** Why the host let something be left; empty where nothing is. */
      readonly message: string;
    }
  /** The host does not answer, so it is neither known to be done nor not. */
  | { readonly kind: "unknown"; readonly message: string };

/** Whether all is as it was before the edit. */
export function isNothingLeft(rest: EditRest): boolean {
  return (
    rest.kind === "known" && rest.places.length + rest.sheets.length + rest.foreign.length === 0
  );
}

/**
 * Puts back what was there before an edit, where what the edit wrote stands still; sheets that it
 * added go, unless they hold something of somebody else. Looks at every cell first, so that it can
 * be done again after it was refused.
 * @param mayDiffer Whether sheets go also where cells that the edit wrote were changed since.
 */
export async function takeBack(
  host: Host,
  done: AppliedEdit,
  mayDiffer = false,
): Promise<EditRest> {
  let message = "";
  /** What stands there then is looked at next. */
  const refused = (failure: unknown) => {
    message = messageOf(failure);
  };
  try {
    const notes = await putNotesBack(host, done.notes, refused);
    const inOthers = done.cells.filter(({ sheet }) => !done.sheets.includes(sheet));
    const { places, changed } = await putCellsBack(host, inOthers, ATTEMPTS, refused);
    const sheets = await removeSheets(host, done, mayDiffer, refused);
    return { kind: "known", places: [...notes, ...places], ...sheets, changed, message };
  } catch (failure) {
    return { kind: "unknown", message: messageOf(failure) };
  }
}

type Refused = (failure: unknown) => void;

/** How often a range is looked at anew, into which somebody types while it is put back. */
const ATTEMPTS = 3;

interface CellsLeft {
  readonly places: readonly Place[];
  readonly changed: readonly Place[];
}

async function putCellsBack(
  host: Host,
  blocks: readonly Block<AppliedChange>[],
  attempts: number,
  refused: Refused,
): Promise<CellsLeft> {
  const { wanted, changed } = await toPutBack(host, blocks);
  const ends = await Promise.allSettled(wanted.map(({ back }) => host.writeIfUnchanged([back])));
  const failed = wanted.filter((_, at) => {
    const end = ends[at];
    if (end?.status === "rejected") refused(end.reason);
    return end?.status !== "fulfilled" || end.value.length > 0;
  });
  if (failed.length === 0) return { places: [], changed };
  const again = failed.map(({ block }) => block);
  const rest =
    attempts > 1 && ends.some((end) => end.status === "fulfilled" && end.value.length > 0)
      ? await putCellsBack(host, again, attempts - 1, refused)
      : await stillNew(host, again);
  return { places: rest.places, changed: [...changed, ...rest.changed] };
}

/**
 * Each range that holds what was written, by itself, so that what is refused keeps no other back.
 */
async function toPutBack(host: Host, blocks: readonly Block<AppliedChange>[]) {
  const now = await blocksNow(host, blocks);
  const wanted: { readonly block: Block<AppliedChange>; readonly back: Replacement }[] = [];
  const changed: Place[] = [];
  for (const [at, block] of blocks.entries()) {
    const cells = now[at] ?? [];
    const stand = standingsOf(block, cells);
    if (stand.every(({ is }) => is === "old")) continue;
    changed.push(...stand.flatMap(({ is, place }) => (is === "other" ? [place] : [])));
    if (stand.some(({ is }) => is === "other"))
      for (const { is, alone, seen } of stand) {
        if (is === "new") wanted.push(replacement(alone, [[seen]]));
      }
    else
      wanted.push(
        replacement(
          block,
          cells.map((row) => row.map(seenNow)),
        ),
      );
  }
  return { wanted, changed };
}

function replacement(block: Block<AppliedChange>, seen: Replacement["seen"]) {
  const rows = block.rows.map((row) => row.map(({ old }) => old));
  return { block, back: { place: placeOf(block), rows, seen, withValues: false } };
}

/** Each cell of a block by itself with what stands in it. */
function standingsOf(
  block: Block<AppliedChange>,
  cells: Awaited<ReturnType<typeof blocksNow>>[number],
) {
  const { sheet, box } = block;
  return mapBlock(block, (change, down, right) => {
    const cell = cells[down]?.[right];
    const [top, left] = [box.top + down, box.left + right];
    const alone = { sheet, box: { top, left, bottom: top, right: left }, rows: [[change]] };
    return {
      alone,
      place: cellAt(sheet, { top, left }),
      seen: cell ? seenNow(cell) : change.seen,
      is: cellStanding(cell?.typed ?? change.seen, change),
    };
  }).rows.flat();
}

async function stillNew(host: Host, blocks: readonly Block<AppliedChange>[]): Promise<CellsLeft> {
  const now = await blocksNow(host, blocks);
  const all = blocks.flatMap((block, at) => standingsOf(block, now[at] ?? []));
  return {
    places: all.flatMap(({ is, place }) => (is === "new" ? [place] : [])),
    changed: all.flatMap(({ is, place }) => (is === "other" ? [place] : [])),
  };
}

/** @returns the cells whose note is that of the edit still. */
async function putNotesBack(
  host: Host,
  notes: readonly NoteAction[],
  refused: Refused,
): Promise<readonly Place[]> {
  const left: Place[] = [];
  const holds = async (place: Place, text: string) => ((await host.note(place)) ?? "") === text;
  for (const { place, before, text } of notes) {
    if (text === before || !(await holds(place, text))) continue;
    await host.setNote(place, before).catch(refused);
    if (await holds(place, text)) left.push(place);
  }
  return left;
}

/** The last first. */
async function removeSheets(
  host: Host,
  { sheets, cells }: AppliedEdit,
  mayDiffer: boolean,
  refused: Refused,
): Promise<{ readonly sheets: readonly string[]; readonly foreign: readonly string[] }> {
  const [left, foreign]: [string[], string[]] = [[], []];
  for (const sheet of [...sheets].reverse()) {
    if (!(await host.sheets()).includes(sheet)) continue;
    if (await foreignContent(host, sheet, cells, mayDiffer)) foreign.unshift(sheet);
    else {
      await host.removeSheet(sheet).catch(refused);
      if ((await host.sheets()).includes(sheet)) left.unshift(sheet);
    }
  }
  return { sheets: left, foreign };
}
