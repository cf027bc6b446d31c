import { cellAt } from "../../core/workbook/places";
import type { Place } from "../host";
import { requireBox, requirePlace } from "./addresses";
import { ExcelRefusal } from "./refusal";
import { hasExcelApi, inExcel, inSheet } from "./session";

/** Excel before this set knows comments only, which serve as notes there. */
const NOTES = "1.18";
const COMMENTS = "1.10";

/** The text of the note at a range's first cell; null when there is none. */
export async function noteText(place: Place): Promise<string | null> {
  return hasExcelApi(NOTES) ? await noteOnly(place) : await commentText(place);
}

/** Puts a note beside a range's first cell in place of the one it has; an empty text removes it. */
export async function putNote(place: Place, text: string): Promise<void> {
  if (hasExcelApi(NOTES)) await replaceNote(place, text);
  else await replaceComment(place, text);
}

/** How many notes and threads of comments a sheet has. */
export function noteCount(name: string): Promise<number> {
  return inSheet(name, async (sheet, context) => {
    const counts = [
      ...(hasExcelApi(NOTES) ? [sheet.notes.getCount()] : []),
      ...(hasExcelApi(COMMENTS) ? [sheet.comments.getCount()] : []),
    ];
    await context.sync();
    return counts.reduce((sum, { value }) => sum + value, 0);
  });
}

function noteOnly(place: Place): Promise<string | null> {
  return inSheet(place.sheet, async (sheet, context) => {
    const note = sheet.notes.getItemOrNullObject(firstCell(place));
    note.load("content");
    await context.sync();
    return note.isNullObject ? null : note.content;
  });
}

function replaceNote(place: Place, text: string): Promise<void> {
  return inSheet(
    place.sheet,
    async ({ notes }, context) => {
      const note = notes.getItemOrNullObject(firstCell(place));
      await context.sync();
      if (!note.isNullObject) note.delete();
      if (text !== "") notes.add(firstCell(place), text);
      await context.sync();
    },
    "change",
  );
}

/**
 * The first comment of the thread at a range's first cell; null when there is none. Comments have
 * no way to ask without failing, and the code for none has other reasons too: then all comments of
 * the sheet are looked through.
 */
export async function commentText(place: Place): Promise<string | null> {
  try {
    return await inExcel(async (context) => {
      const comment = commentAt(context, place);
      comment.load("content");
      await context.sync();
      return comment.content;
    });
  } catch (error) {
    const isAbsent = error instanceof ExcelRefusal && error.code === "ItemNotFound";
    if (!isAbsent) throw error;
    return commentAmongAll(place);
  }
}

function commentAmongAll(place: Place): Promise<string | null> {
  return inSheet(place.sheet, async ({ comments }, context) => {
    comments.load("items/content");
    await context.sync();
    const located = comments.items.map((comment) => {
      const location = comment.getLocation();
      location.load("address");
      return { comment, location };
    });
    if (located.length === 0) return null;
    await context.sync();
    const found = located.find(
      ({ location }) => firstCell(requirePlace(location.address)) === firstCell(place),
    );
    return found?.comment.content ?? null;
  });
}

async function replaceComment(place: Place, text: string): Promise<void> {
  const isThere = (await commentText(place)) !== null;
  await inExcel(async (context) => {
    if (isThere) commentAt(context, place).delete();
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    if (text !== "") sheet.comments.add(sheet.getRange(firstCell(place)), text);
    await context.sync();
  }, "change");
}

function commentAt(context: Excel.RequestContext, place: Place): Excel.Comment {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  return sheet.comments.getItemByCell(sheet.getRange(firstCell(place)));
}

/** The address of a range's first cell. */
export function firstCell(place: Place): string {
  return cellAt(place.sheet, requireBox(place.address)).address;
}
