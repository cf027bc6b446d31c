/**
 * What a reader has chosen to ask for. What does not exist (any more) is passed over by `settled`.
 */
export interface Ask {
  /** Ids. */
  readonly entities: readonly string[];
  /** Ids. */
  readonly metrics: readonly string[];
  /** As the tables write them, and `LATEST`. */
  readonly periods: readonly string[];
  /** A day, `2025-11-30`; empty for the workbook's, which is left to it. */
  readonly asOf: string;
  /** By the names of options. */
  readonly options: Readonly<Record<string, string>>;
  /** How it is to stand in the sheet. */
  readonly form: AskForm;
}

/** Each figure by a formula of its own, or a table that one formula spills. */
export type AskForm = "cells" | TableId;

export const TABLE_IDS = ["GRID", "HISTORY", "FACTS"] as const;
export type TableId = (typeof TABLE_IDS)[number];

export const LATEST = "LATEST";

export function newAsk(entity: string | null, metric: string | null): Ask {
  return {
    entities: entity === null ? [] : [entity],
    metrics: metric === null ? [] : [metric],
    periods: [LATEST],
    asOf: "",
    options: {},
    form: "cells",
  };
}
