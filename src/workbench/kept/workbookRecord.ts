import type { Place } from "../../hosts/host";

/** What is known of a kept workbook without reading it. */
export interface WorkbookRecord {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, and last opened: milliseconds since 1970. */
  readonly changed: number;
  readonly opened: number;
  /** When it was deleted; null while it is not. */
  readonly deleted: number | null;
  /**
   * Whether its cells were ever changed. The example, while they were not, keeps its settings alone
   * and comes in the language of the page.
   */
  readonly isEdited: boolean;
  /** What was last selected in it; null where that was never told. */
  readonly selection: Place | null;
  /** Why it could not be opened; null where it could. */
  readonly unreadable: string | null;
}

/** A workbook that is not kept yet. */
export function newRecord(name: string, isEdited: boolean, now: number): WorkbookRecord {
  return {
    id: crypto.randomUUID(),
    name,
    changed: now,
    opened: now,
    deleted: null,
    isEdited,
    selection: null,
    unreadable: null,
  };
}

/** Text that was being typed into a cell when it was last heard of. */
export interface TypedText {
  readonly place: Place;
  readonly text: string;
}

/**
 * The one to show when the page is opened without a name: of those that are not deleted and can be
 * read, the last opened.
 */
export function lastOpened(records: readonly WorkbookRecord[]): WorkbookRecord | null {
  return byOpening(records).find(({ deleted, unreadable }) => !deleted && !unreadable) ?? null;
}

/** The last opened first. */
export function byOpening(records: readonly WorkbookRecord[]): readonly WorkbookRecord[] {
  return [...records].sort((one, other) => other.opened - one.opened);
}

/** A name that no other has: the one wanted, or with the first number that is free behind it. */
export function freeWorkbookName(wanted: string, records: readonly WorkbookRecord[]): string {
  const taken = new Set(records.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
