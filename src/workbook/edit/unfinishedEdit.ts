import type { CellInput, Host } from "../../hosts/host";
import { applyEdit, type EditEnd, type EditProgress } from "./applyEdit";
import { type Block, mapBlock } from "./blocks";
import type { AppliedEdit, Edit } from "./edit";
import { isNothingLeft } from "./takeBack";
import { BLANK } from "./typedCells";
import { asWhole } from "./wholeEdit";

/**
 * An edit that adds sheets is noted in the workbook before it begins, and the note is cleared when
 * its end was seen: what a page that was closed meanwhile has left is found when the next one
 * opens.
 */
export interface UnfinishedEdit {
  readonly what: UnfinishedKind;
  /** Its sheets that there are, and what was to be written into them. */
  readonly done: AppliedEdit;
}

export type UnfinishedKind = "sources" | "model" | "chart" | "check";

/** The name under which the workbook keeps the note; an empty text is none. */
const SETTING = "unfinished";
/** A longer note tells the sheets only: what stands in them is then somebody's to look at. */
const LONGEST = 100_000;

/** Carries out an edit that adds sheets. */
export async function applyWithNote(
  host: Host,
  what: UnfinishedKind,
  edit: Edit,
  onProgress: (progress: EditProgress) => void,
  isStopped: () => boolean,
): Promise<EditEnd> {
  const { sheets, cells } = plannedBy(edit);
  if (sheets.length === 0) return applyEdit(host, edit, onProgress, isStopped);
  const whole = JSON.stringify({ what, sheets, cells });
  const note = whole.length > LONGEST ? JSON.stringify({ what, sheets, cells: [] }) : whole;
  const noted: Edit = [{ kind: "setting", name: SETTING, text: note }, ...edit];
  return asWhole(host, async () => {
    const end = await applyEdit(host, noted, onProgress, isStopped);
    if (end.outcome === "done" || isNothingLeft(end.rest)) await forgetUnfinished(host);
    return end;
  });
}

/**
 * Notes sheets that something is tried out in, before they are added, until `restore` is called.
 * @returns How to note others, and how to have the note that was there before.
 */
export async function noteSheets(host: Host, what: UnfinishedKind) {
  const before = await host.setting(SETTING);
  const known = noteOf(before ?? "");
  const others = known?.what === what ? known.sheets : [];
  return {
    note: (sheets: readonly string[]): Promise<void> =>
      host.keepSetting(
        SETTING,
        JSON.stringify({ what, sheets: [...others, ...sheets], cells: [] }),
      ),
    restore: (): Promise<void> => host.keepSetting(SETTING, before),
  };
}

/** What an earlier page has left half done; null where nothing is, or the workbook does not say. */
export async function unfinishedEdit(host: Host): Promise<UnfinishedEdit | null> {
  try {
    const note = noteOf((await host.setting(SETTING)) ?? "");
    if (!note) return null;
    const all = await host.sheets();
    const sheets = note.sheets.filter((sheet) => all.includes(sheet));
    return sheets.length > 0 ? { what: note.what, done: doneBy({ ...note, sheets }) } : null;
  } catch {
    return null;
  }
}

/** Where it is refused, the next page looks whether the sheets are there. */
export async function forgetUnfinished(host: Host): Promise<void> {
  await host.keepSetting(SETTING, "").catch(() => undefined);
}

interface Note {
  readonly what: UnfinishedKind;
  readonly sheets: readonly string[];
  readonly cells: readonly Block<CellInput>[];
}

function plannedBy(edit: Edit): Pick<Note, "sheets" | "cells"> {
  const sheets = edit.flatMap((action) => (action.kind === "sheet" ? [action.name] : []));
  const blocks = edit.flatMap((action) => (action.kind === "write" ? action.blocks : []));
  const own = blocks.filter(({ sheet }) => sheets.includes(sheet));
  return { sheets, cells: own.map((block) => mapBlock(block, ({ next }) => next)) };
}

function doneBy({ sheets, cells }: Note): AppliedEdit {
  const planned = cells.map((block) =>
    mapBlock(block, (next) => ({ old: null, next, seen: BLANK, after: null })),
  );
  return { sheets, cells: planned, notes: [] };
}

function noteOf(text: string): Note | null {
  if (text === "") return null;
  try {
    return JSON.parse(text) as Note; // Written above, and by nobody else.
  } catch {
    return null; // Of another hand.
  }
}
