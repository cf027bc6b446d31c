import type { CommentMaker, Place } from "../host";
import { commentText, firstCell } from "./notes";
import { hasExcelApi, inSheet } from "./session";

/** What begins and answers threads of comments; null in an Excel whose interface has none. */
export function comments(): CommentMaker | null {
  return hasExcelApi("1.10") ? { addComment } : null;
}

/** Begins a thread at the first cell of a range, or answers the one that is there. */
async function addComment(place: Place, text: string): Promise<void> {
  const isThere = (await commentText(place)) !== null;
  await inSheet(
    place.sheet,
    async (sheet, context) => {
      const cell = sheet.getRange(firstCell(place));
      if (isThere) sheet.comments.getItemByCell(cell).replies.add(text);
      else sheet.comments.add(cell, text);
      await context.sync();
    },
    "change",
  );
}
