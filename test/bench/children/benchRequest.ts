/**
 * What the parent asks of a program that measures, in the shape that the program tells in its
 * interface.
 */
export function benchRequest(): unknown {
  return JSON.parse(process.argv[2] ?? "null");
}

/** Says a measure to the parent and ends. */
export function printMeasure(measure: object): void {
  process.send?.(measure, () => process.exit(0));
}

/** Nobody waits for the measure when the parent was interrupted. */
process.once("disconnect", () => process.exit(1));
