import { utf8Length } from "./bytes";
import type { ExcelAnswer, ExcelCell } from "./excelAnswer";
import { NumberCard, shortCard } from "./numberCard";

/**
 * How much of an answer is handed over: all of it; with short cards; bare numbers, texts and
 * errors; or these with errors that say nothing.
 */
export type AnswerForm = "full" | "short" | "bare" | "least";

/** An answer in one form, and what it takes as JSON in UTF-8. */
export interface SizedAnswer {
  readonly rows: ExcelAnswer;
  readonly bytes: number;
}

/** An answer in the forms that it may be handed over in, each made when somebody asks for it. */
export interface AnswerForms {
  readonly full: ExcelAnswer;
  readonly sized: (form: AnswerForm) => SizedAnswer;
}

export function answerForms(full: ExcelAnswer): AnswerForms {
  const made: Partial<Record<AnswerForm, SizedAnswer>> = {};
  return { full, sized: (form) => (made[form] ??= sizedAnswer(full, form)) };
}

function sizedAnswer(full: ExcelAnswer, form: AnswerForm): SizedAnswer {
  const rows = form === "full" ? full : full.map((row) => row.map(CELLS[form]));
  return { rows, bytes: utf8Length(JSON.stringify(rows)) };
}

const CELLS: Readonly<Record<Exclude<AnswerForm, "full">, (cell: ExcelCell) => ExcelCell>> = {
  short: (cell) => (cell instanceof NumberCard ? shortCard(cell) : cell),
  bare: bareCell,
  least: (cell) =>
    cell instanceof CustomFunctions.Error
      ? { type: "Error", basicValue: cell.code }
      : bareCell(cell),
};

/** A number without what stands around it. */
function bareCell(cell: ExcelCell): ExcelCell {
  return typeof cell === "object" && "basicValue" in cell && typeof cell.basicValue === "number"
    ? cell.basicValue
    : cell;
}
