import { keepPageSetting, pageSetting } from "./pageStorage";
import { heldWorkbooks } from "./workbookLock";
import { type KeptData, readKeptText } from "./keptText";
import {
  freeWorkbookName,
  lastOpened,
  newRecord,
  type TypedText,
  type WorkbookRecord,
} from "./workbookRecord";
import { NEW } from "./workbookAddress";
import type { WorkbookStore } from "./workbookStore";

/** What the page opens with. */
export interface OpeningWorkbook {
  readonly record: WorkbookRecord;
  /**
   * What is kept of it; null for one that is not kept yet: a blank one where its record says that
   * it is edited, else the example.
   */
  readonly data: KeptData | null;
  /** What was being typed in it when it was last heard of. */
  readonly typed: TypedText | null;
  /** What a person is told about it. */
  readonly notices: readonly OpeningNotice[];
}

/** What a new workbook is called. */
interface NewNames {
  readonly blank: string;
  readonly example: string;
}

export type OpeningNotice =
  | { readonly kind: "unreadable"; readonly name: string; readonly reason: string }
  | { readonly kind: "interrupted" }
  | { readonly kind: "cleared" }
  | { readonly kind: "gone" }
  | { readonly kind: "deleted"; readonly record: WorkbookRecord }
  | { readonly kind: "refused"; readonly message: string };

/** So long the page offers to take a deletion back by itself; the list does later. */
const JUST_NOW_MS = 60_000;

/** Remembers outside of what the browser may clear by itself that something was kept in it. */
const MARK = "aifin.keeps";

/**
 * The workbook that the address names, else the one last opened, else a new one. Never rejects:
 * what cannot be read stays where it is, is said, and another one is opened.
 *
 * @param asked What the address names: the id of a workbook, or null.
 * @param names Of a new one: blank, or the example.
 */
export async function openingWorkbook(
  store: WorkbookStore,
  asked: string | null,
  names: NewNames,
): Promise<OpeningWorkbook> {
  try {
    return await keptOpening(store, asked, names);
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    const record = newRecord(names.example, false, Date.now());
    return { record, data: null, typed: null, notices: [{ kind: "refused", message }] };
  }
}

async function keptOpening(
  store: WorkbookStore,
  asked: string | null,
  names: NewNames,
): Promise<OpeningWorkbook> {
  const [all, held] = await Promise.all([store.all(), heldWorkbooks()]);
  const notices: OpeningNotice[] = all.length === 0 && wasKept() ? [{ kind: "cleared" }] : [];
  noteKept(all.length > 0);
  for (const one of all)
    if (one.deleted !== null && Date.now() - one.deleted < JUST_NOW_MS && one.id !== asked)
      notices.push({ kind: "deleted", record: one });
  if (asked === NEW) return newOpening(all, names, notices, true);
  const isFree = (one: WorkbookRecord) => one.isEdited || !held.has(one.id);
  const named = all.find(({ id }) => id === asked);
  if (asked !== null && !named && all.length > 0) notices.push({ kind: "gone" });
  const wanted = named ?? lastOpened(all.filter(isFree));
  if (!wanted) return newOpening(all, names, notices);
  try {
    if (await store.takeBackEdit(wanted.id, Date.now())) notices.push({ kind: "interrupted" });
    const data = readKeptText((await store.text(wanted.id)) ?? "");
    const record = { ...wanted, opened: Date.now(), deleted: null, unreadable: null };
    await store.putRecord(record);
    return { record, data, typed: (await store.typed(record.id)) ?? null, notices };
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    await markUnreadable(store, wanted, reason);
    const others = all.filter(({ id }) => id !== wanted.id);
    notices.push({ kind: "unreadable", name: wanted.name, reason });
    return newOpening(others, names, notices);
  }
}

/** What could not be opened is left as it is, and not tried again until somebody asks for it. */
export async function markUnreadable(
  store: WorkbookStore,
  record: WorkbookRecord,
  reason: string,
): Promise<void> {
  await store.putRecord({ ...record, unreadable: reason });
}

/** Something is kept from now on; nothing is where the person has deleted all. */
export function noteKept(isAny: boolean): void {
  keepPageSetting(MARK, isAny ? "yes" : null);
}

function wasKept(): boolean {
  return pageSetting(MARK) !== null;
}

function newOpening(
  others: readonly WorkbookRecord[],
  names: NewNames,
  notices: readonly OpeningNotice[],
  isBlank = false,
): OpeningWorkbook {
  // A blank one is kept whole, the example while it is untouched by its settings alone.
  const record = newRecord(
    freeWorkbookName(isBlank ? names.blank : names.example, others),
    isBlank,
    Date.now(),
  );
  return { record, data: null, typed: null, notices };
}
