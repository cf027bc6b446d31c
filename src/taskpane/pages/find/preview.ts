import type { Evidence, FailureWords } from "../../../core/evidence/explanation";
import type { Explain } from "../../../core/library/functionsLibrary";
import type { Scalar } from "../../../core/workbook/workbook";
import type { Argument } from "../../parts/calculator/formulaText";
import type { FormulaCall } from "./formulaCalls";
import type { Layout } from "./layout";

/** What a layout will show in the sheet, and what it rests on. */
export interface Preview {
  /** By rows, titles of a block included. */
  readonly rows: readonly (readonly Scalar[])[];
  /** Each fact once. */
  readonly evidence: readonly Evidence[];
  /** The first reason why a cell has no figure, or null. */
  readonly failure: FailureWords | null;
}

/** Runs the functions as the sheet will. */
export function preview(layout: Layout, explain: Explain): Preview {
  if (layout.kind === "one") return answerTo(layout.call, explain);
  const answers = layout.rows.map(({ calls }) => calls.map((call) => answerTo(call, explain)));
  const all = answers.flat();
  return {
    rows: [
      ["", ...layout.titles],
      ...answers.map((row, at) => [
        layout.rows[at]?.title ?? "",
        ...row.map(({ rows }) => rows[0]?.[0] ?? null),
      ]),
    ],
    evidence: [
      ...new Map(
        all.flatMap(({ evidence }) => evidence.map((one) => [one.fact.id, one] as const)),
      ).values(),
    ],
    failure: all.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}

export function answerTo({ call }: FormulaCall, explain: Explain): Preview {
  const options = call.options.map(([name, value]) => `${name}=${value}`).join("; ");
  return explain(call.id, [...call.arguments.map(cells), options === "" ? null : [[options]]]);
}

/** The cells that an argument is, as a formula hands them over. */
function cells(argument: Argument): readonly (readonly Scalar[])[] | null {
  if (argument === null) return null;
  if (typeof argument !== "object") return [[argument]];
  if ("text" in argument) return [[argument.text]];
  if ("column" in argument) return argument.column.map((text) => [text]);
  if ("row" in argument) return [argument.row];
  throw new Error(`A reference has no value here: ${argument.reference}`); // Nothing here asks of cells.
}
