import { MERGE_UNDO_GROUP } from "./laterOffice";
import { isOfWorkbook, RemoteError, type RequestBody, type ResponseBody } from "./remote";
import type { Respond } from "./wire";

/** What an Excel refuses of requests that are to be one step of undo. */
export type UndoGroups =
  /** What Microsoft's documentation lists as having no undo. */
  | "as documented"
  | "always refused"
  /** More than a thousand cells in one request (office-js#6491). */
  | "large writes refused"
  /** All that also wait for the end of an edit, as a build for the web did (office-js#6711). */
  | "refused with delayForCellEdit";

/** Answers a request; `isGrouped` where it belongs to one step of undo. */
type Answer = (request: RequestBody, isGrouped: boolean) => ResponseBody | Promise<ResponseBody>;

/** How an Excel behaves where Excels differ or go wrong. */
export class Behaviour {
  undoGroups: UndoGroups = "as documented";
  /** The requests that get no answer. */
  unanswered: "reads" | "changes" | "all" | null = null;
  /** Whether a change that gets no answer is made all the same. */
  isMade = false;
  /** What was changed with how many requests. */
  readonly asked: { readonly isChange: boolean; readonly isGrouped: boolean }[] = [];
  private edit: Gate | null = null;
  private left: Gate = gate();

  constructor(private readonly answer: Answer) {}

  /** The person begins to type into a cell. */
  beginEdit(): void {
    this.edit ??= gate();
  }

  /** The person presses Enter or Esc. */
  endEdit(): void {
    this.edit?.open();
    this.edit = null;
  }

  get isEditing(): boolean {
    return this.edit !== null;
  }

  /** Answers what was left without an answer. */
  answerLeft(): void {
    this.unanswered = null;
    this.left.open();
    this.left = gate();
  }

  readonly respond: Respond = async (request, flags) => {
    if (!isOfWorkbook(request)) return this.answer(request, false);
    const isGrouped = (flags & MERGE_UNDO_GROUP) !== 0;
    const isChange = (flags & CHANGE) !== 0;
    this.asked.push({ isChange, isGrouped });
    if (this.edit) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refused(CELL_EDIT);
      await this.edit.opened;
    }
    const isLeft =
      this.unanswered === "all" || this.unanswered === (isChange ? "changes" : "reads");
    if (isLeft && !this.isMade) await this.left.opened;
    const refusal = isGrouped ? this.refusesGroup(request, flags) : null;
    const answered = refusal ?? (await this.answer(request, isGrouped));
    if (isLeft && this.isMade) await this.left.opened;
    return answered;
  };

  private refusesGroup(request: RequestBody, flags: number): ResponseBody | null {
    switch (this.undoGroups) {
      case "as documented":
        return null;
      case "always refused":
        return refused(UNDO_NOT_SUPPORTED);
      case "large writes refused":
        return cellsWritten(request) > MOST_CELLS ? refused(UNDO_NOT_SUPPORTED) : null;
      case "refused with delayForCellEdit":
        return (flags & DELAY_FOR_CELL_EDIT) === 0 ? null : refused(INTERNAL);
    }
  }
}

const CHANGE = 1;
const DELAY_FOR_CELL_EDIT = 64;

interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function gate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

const CELL_EDIT = new RemoteError(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);
const UNDO_NOT_SUPPORTED = new RemoteError(
  "UndoNotSupported",
  "The operation isn't supported in an undo group.",
);
const INTERNAL = new RemoteError("GeneralException", "There was an internal error.");

function refused({ code, message }: RemoteError): ResponseBody {
  const Error = { Code: code, Message: message, Location: "", ActionIndex: 0 };
  return { Results: [], TraceIds: [], Error };
}

const MOST_CELLS = 1_000;

/** How many cells the values of a request fill. */
function cellsWritten({ Actions }: RequestBody): number {
  const values = Actions.flatMap(({ ArgumentInfo }) => ArgumentInfo?.Arguments ?? []);
  return values.reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? value.flat().length : 0),
    0,
  );
}
