/**
 * Only one tab changes a workbook: it holds the lock of its name, and gives it when another tab
 * asks for it. A browser without locks (a page that is not served securely has none) lets each tab
 * write.
 */
export interface WorkbookLock {
  /** Whether this tab holds it. */
  readonly isHeld: boolean;
  readonly release: () => void;
}

/**
 * @param onAsked Another tab wants the workbook: is awaited before it gets it.
 * @param onLost  Another tab has taken it without waiting longer.
 */
export async function workbookLock(
  id: string,
  onAsked: () => Promise<void>,
  onLost: () => void,
): Promise<WorkbookLock> {
  if (!hasLocks()) return { isHeld: true, release: () => undefined };
  const release = (await heldLock(id, { ifAvailable: true }, onLost)) ?? (await soon(id, onLost));
  if (!release) return { isHeld: false, release: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  const give = () => {
    channel.close();
    release();
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === id) void onAsked().finally(give);
  };
  return { isHeld: true, release: give };
}

/** Asks the tab that holds the workbook for it, and takes it where that tab does not answer. */
export async function takeWorkbook(id: string): Promise<void> {
  if (!hasLocks()) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(id);
  channel.close();
  try {
    const signal = AbortSignal.timeout(LONGEST_ANSWER_MS);
    await navigator.locks.request(lockName(id), { signal }, () => undefined);
  } catch {
    await navigator.locks.request(lockName(id), { steal: true }, () => undefined);
  }
}

/** Which workbooks any tab holds. */
export async function heldWorkbooks(): Promise<ReadonlySet<string>> {
  if (!hasLocks()) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name = "" }) => name.slice(PREFIX.length)));
}

const PREFIX = "aifin.workbook.";
const CHANNEL = "aifin.workbooks";
const LONGEST_ANSWER_MS = 3_000;
/** The page before this one in the same tab may not have let go yet. */
const LONGEST_RELEASE_MS = 400;

const lockName = (id: string) => PREFIX + id;

function hasLocks(): boolean {
  return "locks" in navigator; // Its type does not say that it is missing from insecure pages.
}

async function soon(id: string, onLost: () => void): Promise<(() => void) | null> {
  const signal = AbortSignal.timeout(LONGEST_RELEASE_MS);
  return heldLock(id, { signal }, onLost).catch(() => null);
}

/** @returns how to release it; null where it is not to be had. */
function heldLock(
  id: string,
  options: LockOptions,
  onLost: () => void,
): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    let isHeld = false;
    navigator.locks
      .request(lockName(id), options, (lock) => {
        if (!lock) {
          resolve(null);
          return;
        }
        isHeld = true;
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch((failure: unknown) => {
        if (isHeld) onLost();
        else reject(failure instanceof Error ? failure : new Error(String(failure)));
      });
  });
}
