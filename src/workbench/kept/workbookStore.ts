import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { outdatedVersions, VERSION_INTERVAL } from "./versions";
import type { TypedText, WorkbookRecord } from "./workbookRecord";

/** Texts are kept beside the records, so that a list of workbooks reads none of them. */
interface Kept extends DBSchema {
  workbooks: { key: string; value: WorkbookRecord };
  contents: { key: string; value: string };
  /** By workbook and time. */
  versions: { key: [string, number]; value: string };
  /** The workbook as it was before an edit whose end was not seen yet. */
  unfinished: { key: string; value: string };
  typed: { key: string; value: TypedText };
}

type Database = IDBPDatabase<Kept>;

const NAME = "aifin";
const STORES = ["workbooks", "contents", "versions", "unfinished", "typed"] as const;
/** A browser that does not answer is taken for one that keeps nothing. */
const LONGEST_WAIT_MS = 4_000;

/** The workbooks that the browser keeps for this page. Every method rejects where it keeps none. */
export type WorkbookStore = ReturnType<typeof workbookStore>;

/** @param onLost Is called when the browser has closed or cleared what is kept. */
export function workbookStore(onLost: () => void) {
  let opened: Database | null = null;
  let opening: Promise<Database> | null = null;
  const forget = () => {
    opened = opening = null;
  };
  const connect = (): Promise<Database> => {
    opening ??= openDatabase(() => {
      forget();
      onLost();
    }).then((database) => (opened = database));
    opening.catch(forget);
    return opening;
  };
  const run = async <T>(
    act: (transaction: ReturnType<typeof writing>) => Promise<T>,
  ): Promise<T> => {
    const transaction = writing(opened ?? (await connect()));
    const [result] = await Promise.all([act(transaction), transaction.done]);
    return result;
  };
  return {
    all: async (): Promise<readonly WorkbookRecord[]> => (await connect()).getAll("workbooks"),
    text: async (id: string) => (await connect()).get("contents", id),
    typed: async (id: string) => (await connect()).get("typed", id),
    version: async (id: string, time: number) => (await connect()).get("versions", [id, time]),
    /** When the versions of a workbook were made, the latest first. */
    versions: async (id: string): Promise<readonly number[]> => {
      const keys = await (await connect()).getAllKeys("versions", versionsOf(id));
      return keys.map(([, time]) => time).reverse();
    },
    putRecord: (record: WorkbookRecord) =>
      run((transaction) => transaction.objectStore("workbooks").put(record, record.id)),
    /**
     * Keeps a workbook whole, in one transaction that is under way when this returns, so that it is
     * also kept when the page is left at that moment.
     */
    keep: async (record: WorkbookRecord, text: string): Promise<void> => {
      const transaction = writing(opened ?? (await connect()));
      const wishes = [
        transaction.objectStore("workbooks").put(record, record.id),
        transaction.objectStore("contents").put(text, record.id),
        transaction.done,
      ];
      transaction.commit();
      await Promise.all(wishes);
    },
    /** Makes the text that is kept a version, unless one was made a short while ago. */
    makeVersion: (id: string, now: number, isWanted: boolean) =>
      run(async (transaction) => {
        const versions = transaction.objectStore("versions");
        const times = (await versions.getAllKeys(versionsOf(id))).map(([, time]) => time);
        if (!isWanted && now - Math.max(0, ...times) < VERSION_INTERVAL) return;
        const text = await transaction.objectStore("contents").get(id);
        if (text !== undefined) await versions.put(text, [id, now]);
        for (const time of outdatedVersions(times, now)) await versions.delete([id, time]);
      }),
    /** Lets all versions but the latest go. @returns whether there were any. */
    dropVersions: () =>
      run(async (transaction) => {
        const versions = transaction.objectStore("versions");
        const keys = await versions.getAllKeys();
        for (const [at, key] of keys.entries())
          if (keys[at + 1]?.[0] === key[0]) await versions.delete(key);
        return keys.some(([id], at) => keys[at + 1]?.[0] === id);
      }),
    /** What is kept now is what the workbook goes back to, should the page end before `endEdit`. */
    beginEdit: (id: string) =>
      run(async (transaction) => {
        const text = await transaction.objectStore("contents").get(id);
        if (text !== undefined) await transaction.objectStore("unfinished").put(text, id);
      }),
    endEdit: (id: string) => run((transaction) => transaction.objectStore("unfinished").delete(id)),
    /**
     * Takes back an edit whose end was not seen; what stands there goes to the versions.
     * @returns whether there was one.
     */
    takeBackEdit: (id: string, now: number) =>
      run(async (transaction) => {
        const before = await transaction.objectStore("unfinished").get(id);
        if (before === undefined) return false;
        const contents = transaction.objectStore("contents");
        const half = await contents.get(id);
        if (half !== undefined) await transaction.objectStore("versions").put(half, [id, now]);
        await contents.put(before, id);
        await transaction.objectStore("unfinished").delete(id);
        return true;
      }),
    /** Keeps what is being typed into a cell; null forgets it. */
    keepTyped: (id: string, typed: TypedText | null) =>
      run(async (transaction): Promise<void> => {
        const store = transaction.objectStore("typed");
        await (typed ? store.put(typed, id) : store.delete(id));
      }),
    /** Forgets a workbook with all its versions. There is no way back. */
    forget: (id: string) =>
      run(async (transaction) => {
        for (const store of ["workbooks", "contents", "unfinished", "typed"] as const)
          await transaction.objectStore(store).delete(id);
        await transaction.objectStore("versions").delete(versionsOf(id));
      }),
  };
}

/** On the disk before it counts as kept. */
function writing(database: Database) {
  return database.transaction(STORES, "readwrite", { durability: "strict" });
}

function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}

async function openDatabase(onLost: () => void): Promise<Database> {
  const opening = openDB<Kept>(NAME, 1, {
    upgrade: (database) => {
      for (const store of STORES) database.createObjectStore(store);
    },
    // Another page deletes what is kept, or the browser has.
    blocking: () =>
      void opening.then((database) => {
        database.close();
        onLost();
      }),
    terminated: onLost,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const failure = new Error("The browser's storage does not answer.");
    timer = setTimeout(() => reject(failure), LONGEST_WAIT_MS);
  });
  try {
    return await Promise.race([opening, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
