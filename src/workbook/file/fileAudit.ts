import type { CellStatus } from "../../core/audit/cellStatus";
import type { GapReason } from "../../core/evidence/lineage";
import type { Scalar } from "../../core/workbook/workbook";

/** What the check of a workbook from a file finds, as `npm run audit` prints it. */
export interface FileAudit {
  readonly file: string;
  /** The version of the data that answers. */
  readonly release: string;
  /** The user's own data that the workbook carries. */
  readonly packs: readonly string[];
  /** Every cell that uses AIFIN or rests on one that does, by sheets and rows. */
  readonly cells: readonly FileAuditCell[];
  readonly typed: readonly FileAuditTyped[];
  readonly findings: readonly FileAuditFinding[];
}

export interface FileAuditCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** Rows where the formula fills several cells; an error is the text of its code. */
  readonly value: Scalar | readonly (readonly Scalar[])[];
  /** What the file holds, in the shape of the value; null where it holds nothing. */
  readonly saved: Scalar | readonly (readonly Scalar[])[];
  /** `saved`: the saved value, not calculated here. */
  readonly status: CellStatus | "saved";
  readonly facts: readonly { readonly id: string; readonly at: string }[];
  /** The typed numbers that it rests on. */
  readonly inputs: readonly { readonly at: string; readonly value: number }[];
  /** What could not be followed. */
  readonly gaps: readonly { readonly kind: GapReason; readonly at: string }[];
  /** The short citation; null with the reason beside it. */
  readonly cite: string | null;
  readonly reason?: string;
}

/** A typed number that equals a known figure. */
export interface FileAuditTyped {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number;
  /** Its id. */
  readonly fact: string;
  readonly likelihood: string;
  /** The formula that gives the figure; null where none does. */
  readonly formula: string | null;
}

export interface FileAuditFinding {
  readonly check: string;
  /** `Sheet!B7`; of what was left out, its names. */
  readonly at: readonly string[];
  readonly says: string;
}
