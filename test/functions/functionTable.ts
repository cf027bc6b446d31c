import { functions } from "../../src/functions/functions";
import type { FunctionRecord } from "../../src/functions/record";

/** The README's table of functions, made from the records. */
export function functionTable(): string {
  const rows = functions.map((record) => {
    const [example] = record.examples;
    return `| \`${signature(record)}\` | ${record.summary.en} | \`${example?.formula ?? ""}\` |`;
  });
  return ["| function | answers | for example |", "| --- | --- | --- |", ...rows].join("\n");
}

/** `ARR(entity, [period], [asof], [options])` */
function signature({ id, parameters }: FunctionRecord): string {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}
