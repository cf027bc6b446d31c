import type { FunctionHelp } from "../../src/core/functionHelp";
import { functionHelp } from "../../src/data/functionHelp";

/** The README's table of functions, made from the records. */
export function functionTable(): string {
  const rows = functionHelp.map((record) => {
    const [example] = record.examples;
    return `| \`${signature(record)}\` | ${record.summary.en} | \`${example?.formula ?? ""}\` |`;
  });
  return ["| function | answers | for example |", "| --- | --- | --- |", ...rows].join("\n");
}

/** `ARR(entity, [period], [asof], [options])` */
function signature({ id, parameters }: FunctionHelp): string {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}
