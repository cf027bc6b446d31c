import type { CommentMaker, Place } from "../host";
import { firstCellOf, requirePlace } from "./addresses";
import { ExcelRefusal } from "./excelFailure";
import { hasExcelApi, inExcel, inSheet } from "./session";

/** The set of Excel's interface that has comments. */
export const COMMENTS = "1.10";

/** What begins and answers threads of comments; null in an Excel whose interface has none. */
export function comments(): CommentMaker | null {
  return hasExcelApi(COMMENTS) ? { addComment } : null;
}

/** Begins a thread at the first cell of a range, or answers the one that is there. */
export async function addComment(place: Place, text: string): Promise<void> {
  const isThere = (await commentText(place)) !== null;
  await inSheet(
    place,
    async (sheet, context) => {
      const cell = sheet.getRange(firstCellOf(place));
      if (isThere) sheet.comments.getItemByCell(cell).replies.add(text);
      else sheet.comments.add(cell, text);
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
      ({ location }) => firstCellOf(requirePlace(location.address)) === firstCellOf(place),
    );
    return found?.comment.content ?? null;
  });
}

function commentAt(context: Excel.RequestContext, place: Place): Excel.Comment {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  return sheet.comments.getItemByCell(sheet.getRange(firstCellOf(place)));
}
