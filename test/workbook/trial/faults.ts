/**
 * Codes with which Excel refuses a request. Not that a cell is being edited, which is no fault and
 * is waited for.
 */
const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "ConnectionFailure",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidOperation",
  "InvalidReference",
  "InvalidRequest",
  "InvalidSelection",
  "ItemNotFound",
  "NotImplemented",
  "RequestAborted",
  "UndoNotSupported",
  "UnsupportedOperation",
] as const;

/**
 * Requests that a workbook refuses: from which on, how many, and what it did of each all the same.
 */
export interface Fault {
  /** Counted from 0. */
  readonly from: number;
  readonly count: number;
  readonly code: (typeof CODES)[number];
  readonly effect: "none" | "half" | "all";
}

/**
 * Every fault at every request: codes in turn, one to four refusals and endless ones, before and
 * after the request had its effect.
 */
export function allFaults(requests: number): readonly Fault[] {
  const faults: Fault[] = [];
  for (let from = 0; from < requests; from++)
    for (const count of [1, 2, 3, 4, Infinity])
      for (const effect of ["none", "half", "all"] as const) {
        const code = CODES[faults.length % CODES.length] ?? CODES[0];
        faults.push({ from, count, code, effect });
      }
  return faults;
}

/** Counts the requests that reach a workbook, and refuses those of a fault. */
export interface Gate {
  /** Whether the next request is refused, and how. Counts it. */
  readonly next: () => Fault | null;
  readonly requests: () => number;
  /** Refuses nothing from now on. */
  readonly heal: () => void;
  /** Counts the requests of a fault from now on. */
  readonly begin: (fault: Fault) => void;
  /** Does something just before a request, counted from now on. */
  readonly before: (request: number, act: () => void) => void;
}

export function gate(): Gate {
  let [requests, fault]: [number, Fault | null] = [0, null];
  let [awaited, act]: [number, () => void] = [-1, () => undefined];
  return {
    next: () => {
      const at = requests++;
      if (at === awaited) act();
      return fault && at >= fault.from && at < fault.from + fault.count ? fault : null;
    },
    requests: () => requests,
    heal: () => (fault = null),
    begin: (next) => (fault = { ...next, from: next.from + requests }),
    before: (request, then) => ([awaited, act] = [request + requests, then]),
  };
}
