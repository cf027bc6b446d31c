import { HostFailure, type Place } from "../host";
import { firstCellOf } from "./addresses";
import { addComment, COMMENTS, commentText } from "./comments";
import { inOfficeLanguage } from "./language";
import { hasExcelApi, inSheet } from "./session";

/** Excel before this set knows comments only, which serve as notes there. */
const NOTES = "1.18";

/** Whether this Excel has notes; else comments serve. */
export function hasNotes(): boolean {
  return hasExcelApi(NOTES);
}

/** The text of the note at a range's first cell; null when there is none. */
export async function noteText(place: Place): Promise<string | null> {
  return hasNotes() ? await noteOnly(place) : await commentText(place);
}

/**
 * Puts a note beside a range's first cell in place of the one it has; an empty text removes it.
 * Where there are comments only, it begins a thread or answers the one that is there.
 */
export async function putNote(place: Place, text: string): Promise<void> {
  if (hasNotes()) await replaceNote(place, text);
  else await answer(place, text);
}

/** How many notes and threads of comments a sheet has. */
export function noteCount(name: string): Promise<number> {
  return inSheet(name, async (sheet, context) => {
    const counts = [
      ...(hasNotes() ? [sheet.notes.getCount()] : []),
      ...(hasExcelApi(COMMENTS) ? [sheet.comments.getCount()] : []),
    ];
    await context.sync();
    return counts.reduce((sum, { value }) => sum + value, 0);
  });
}

function noteOnly(place: Place): Promise<string | null> {
  return inSheet(place.sheet, async (sheet, context) => {
    const note = sheet.notes.getItemOrNullObject(firstCellOf(place));
    note.load("content");
    await context.sync();
    return note.isNullObject ? null : note.content;
  });
}

function replaceNote(place: Place, text: string): Promise<void> {
  return inSheet(
    place,
    async ({ notes }, context) => {
      const note = notes.getItemOrNullObject(firstCellOf(place));
      await context.sync();
      if (!note.isNullObject) note.delete();
      if (text !== "") notes.add(firstCellOf(place), text);
      await context.sync();
    },
    "change",
  );
}

/**
 * Several people write in a thread: what they wrote is answered, never removed.
 * @throws {HostFailure} when the thread is to be removed.
 */
async function answer(place: Place, text: string): Promise<void> {
  if (text !== "") await addComment(place, text);
  else if ((await commentText(place)) !== null)
    throw new HostFailure(
      inOfficeLanguage(
        "In this Excel the note is a thread of comments: delete it there, by hand.",
        "此版本的 Excel 以评论代替批注：请在评论中手动删除。",
      ),
    );
}
