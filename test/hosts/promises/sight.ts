import type { Chart, Host, Look, Place } from "../../../src/hosts/host";

/** A promise that only shows to who looks into what the program holds. */
export interface SeenPromise {
  readonly name: string;
  readonly check: (host: Host, sight: CellView) => Promise<void>;
}

/**
 * What a person at the sheet sees, and a host need not tell; each test looks into what its program
 * holds.
 */
export interface CellView {
  /** How the first cell of a range is drawn, as far as it was set. */
  look(place: Place): Promise<Look>;
  /**
   * How wide the first column of a range is, in digits of the standard font; null where it was
   * never set.
   */
  columnWidth(place: Place): Promise<number | null>;
  /** The charts that cover cells of a sheet. */
  charts(sheet: string): Promise<readonly Chart[]>;
  /** The thread of comments at the first cell of a range. */
  comments(place: Place): Promise<readonly string[]>;
}
