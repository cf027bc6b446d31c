import { Failure } from "../../core/words/failure";
import { type Input, valueText } from "../call/input";
import type { Parameter } from "./record";

/**
 * The commonest slip: options in the place of an argument before them, as commas were left out.
 * @param failure Why the argument cannot be read.
 * @returns What to write instead; the failure itself where the cell holds no options.
 */
export function misplacedOptions(
  failure: unknown,
  parameters: readonly Parameter<unknown>[],
  parameter: Parameter<unknown>,
  cell: Input,
): unknown {
  const places = parameters.findIndex(({ options }) => options) - parameters.indexOf(parameter);
  if (!(failure instanceof Failure) || places <= 0 || typeof cell !== "string") return failure;
  if (!/^\s*\p{L}+\s*[=＝]/u.test(cell)) return failure;
  const commas = ",".repeat(places + 1);
  const { name } = parameter;
  return new Failure("bad-input", {
    en: `The options "${valueText(cell)}" stand where ${name} is expected: write ${commas} before them.`,
    zh: `选项“${valueText(cell)}”写在了 ${name} 的位置：请在其前写 ${commas}。`,
  });
}
