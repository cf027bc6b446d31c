import { addressOf } from "../../../src/core/workbook/places";
import { requireBox } from "../../../src/hosts/excel/addresses";
import { denied } from "./entering";
import { rangeObject } from "./range";
import { RemoteError, type RemoteObject } from "./remote";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** The notes of a sheet, as Excel's interface shows them since ExcelApi 1.18. */
export function notesObject(sheet: Sheet): RemoteObject {
  const { notes } = sheet;
  const found = (address: unknown): RemoteObject | null =>
    notes.has(String(address)) ? noteObject(sheet, String(address)) : null;
  return {
    objects: {
      Item: (id) => found(String(id).slice(NOTE.length)) ?? absent(),
      GetItemOrNullObject: found,
      Add: (address, content) => {
        if (sheet.isProtected) throw denied();
        if (notes.has(String(address)))
          throw new RemoteError("InvalidArgument", "The argument is invalid or missing.");
        notes.set(String(address), String(content));
        return noteObject(sheet, String(address));
      },
    },
    methods: { GetCount: () => notes.size },
  };
}

const NOTE = "note-";

function noteObject(sheet: Sheet, address: string): RemoteObject {
  return {
    id: `${NOTE}${address}`,
    values: { content: () => sheet.notes.get(address) },
    methods: {
      Delete: () => {
        if (sheet.isProtected) throw denied();
        sheet.notes.delete(address);
      },
    },
  };
}

/** The threads of comments of a sheet, as Excel's interface shows them. */
export function commentsObject(book: Workbook, sheet: Sheet): RemoteObject {
  const { comments } = sheet;
  const at = (address: string): RemoteObject => {
    const thread = comments.get(address);
    if (!thread) return absent();
    return {
      id: `${COMMENT}${address}`,
      values: { content: () => thread[0] },
      objects: {
        Replies: () => repliesObject(sheet, thread),
        GetLocation: () => rangeObject(book, sheet, requireBox(address)),
      },
      methods: { Delete: () => comments.delete(address) && null },
    };
  };
  return {
    items: () => [...comments.keys()].map(at),
    objects: {
      Item: (id) => at(String(id).slice(COMMENT.length)),
      GetItemByCell: (cell) => at(addressOfCell(cell)),
      Add: (cell, content) => {
        if (sheet.isProtected) throw denied();
        if (comments.has(addressOfCell(cell)))
          throw new RemoteError("InvalidArgument", "The argument is invalid or missing.");
        comments.set(addressOfCell(cell), [String(content)]);
        return at(addressOfCell(cell));
      },
    },
    methods: { GetCount: () => comments.size },
  };
}

const COMMENT = "comment-";

function repliesObject(sheet: Sheet, thread: string[]): RemoteObject {
  return {
    objects: {
      Add: (content) => {
        if (sheet.isProtected) throw denied();
        return { id: `reply-${thread.push(String(content))}` };
      },
    },
  };
}

/** Cells come as range objects, whose address names the sheet too. */
function addressOfCell(cell: unknown): string {
  const { values } = cell as RemoteObject; // office.js lets only ranges through here
  return addressOf(requireBox(String(values?.address?.()).split("!")[1] ?? ""));
}

function absent(): never {
  throw new RemoteError("ItemNotFound", "The requested resource doesn't exist.");
}
