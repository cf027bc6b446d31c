import type { IsoDate } from "../period/calendar";

/** How a pack came to the workbook. */
export type Carrier = "bundle" | "workbook" | "file" | "address" | "site";

/** A named, dated set of facts; the bundle is one. What is said of it beside its rows. */
export interface Pack {
  /** A slug: `acme`. The facts of a pack other than the bundle begin with it, `acme:…`. */
  readonly id: string;
  readonly version: string;
  /** The day of the release. */
  readonly released: IsoDate;
  readonly carrier: Carrier;
  /** Of what came in, in hexadecimal digits; empty where nothing has one. */
  readonly sha256: string;
  /** As its author names it; empty where none is named. */
  readonly licence: string;
  /** How many facts it has. */
  readonly rows: number;
}

/** The id of the pack that comes with AIFIN. */
export const BUNDLE = "aifin";

/** The id of the facts that stand in the workbook's own tables. */
export const WORKBOOK_PACK = "workbook";

/** The id of the pack that a fact is of, by the id of the fact. */
export function packOf(factId: string): string {
  const [pack = "", ...rest] = factId.split(":");
  return rest.length > 0 ? pack : BUNDLE;
}
