/**
 * What later versions of Office's script know and the one of npm, which ends at ExcelApi 1.15, does
 * not; as Microsoft's types describe it.
 */

/** The bit with which a request says that it belongs to one step of undo. */
export const MERGE_UNDO_GROUP = 1 << 20;

/** A script to run behind Office's. */
export function laterOffice(): string {
  return `(${teach.toString()})(${MERGE_UNDO_GROUP});`;
}

/** Runs in a page, without what stands around it here. */
function teach(merge: number): void {
  const { Excel, OfficeExtension } = globalThis as unknown as Script;
  const { run } = Excel;
  // ExcelApi 1.20
  Excel.run = (...args) => {
    const [options, batch] = args;
    if (batch === undefined || options.mergeUndoGroup !== true) return run(...args);
    return run(options, (context) => {
      context._requestFlagModifier |= merge;
      return batch(context);
    });
  };
  // ExcelApi 1.18: a collection of notes is asked as one of comments.
  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: { madeNotes?: unknown }) {
      const { createPropertyObject } = OfficeExtension.BatchApiHelper;
      this.madeNotes ??= createPropertyObject(Excel.CommentCollection, this, "Notes", true, 4);
      return this.madeNotes;
    },
  });
}

/** What is used of Office's script, some of which its types leave out. */
interface Script {
  readonly Excel: {
    run: (...args: readonly [options: Options, batch?: Batch]) => Promise<unknown>;
    readonly Worksheet: { readonly prototype: object };
    readonly CommentCollection: unknown;
  };
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      readonly createPropertyObject: (
        type: unknown,
        parent: unknown,
        name: string,
        isCollection: boolean,
        flags: number,
      ) => unknown;
    };
  };
}

interface Options {
  readonly mergeUndoGroup?: boolean;
}

type Batch = (context: { _requestFlagModifier: number }) => Promise<unknown>;
