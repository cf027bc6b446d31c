import { Failure } from "../../core/words/failure";
import { MOST_CELLS } from "../record/broadcast";

/** @throws {Failure} `bad-input` for a table of more cells than one call may answer, before any of them is made. */
export function refuseTooLarge(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS) return;
  throw new Failure("bad-input", {
    en: `Expected a table of at most ${MOST_CELLS} cells, this one would have ${rows} by ${columns}: ask for fewer companies, metrics or periods.`,
    zh: `表格最多 ${MOST_CELLS} 个单元格，此表将有 ${rows} × ${columns} 个：请减少公司、指标或期间。`,
  });
}
