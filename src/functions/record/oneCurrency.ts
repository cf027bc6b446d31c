import type { Dataset } from "../../core/facts/dataset";
import { Failure } from "../../core/words/failure";
import { currencyOf } from "../../core/words/unit";
import type { AnswerCell, AnswerTable } from "./record";

/**
 * Cells that stand beside each other are added up: one in another currency than the first is
 * refused, unless `Curr=` or `Out=unit` was asked. Functions that list documents have no `Curr=`.
 * @param values What the parameters read, options among them.
 */
export function inOneCurrency(
  table: AnswerTable,
  values: readonly unknown[],
  { currencies }: Dataset,
): AnswerTable {
  const options = values.find(hasCurrency);
  if (currencies.length < 2 || !options || options.curr || options.out === "unit") return table;
  let first = "";
  return table.map((row) =>
    row.map((cell) => {
      const own = cell instanceof Failure ? "" : currencyOfCell(cell);
      first ||= own;
      return own === first ? cell : own === "" ? cell : isInAnother(own, first);
    }),
  );
}

interface CurrencyOptions {
  readonly curr: string | null;
  readonly out?: string;
}

function hasCurrency(value: unknown): value is CurrencyOptions {
  return typeof value === "object" && value !== null && "curr" in value;
}

/** Other currencies than the dollar stand in the format of their amounts. */
function currencyOfCell({ value, format = "", evidence: [first] }: AnswerCell): string {
  if (typeof value !== "number" || !first) return "";
  const own = currencyOf(first.fact.unit);
  return own === "USD" || format.includes(` ${own}"`) ? own : "";
}

function isInAnother(own: string, first: string): Failure {
  return new Failure("not-found", {
    en: `${own}, not ${first}: ask with Curr=${own}`,
    zh: `以 ${own} 而非 ${first} 计：请用 Curr=${own}`,
  });
}
