/** What the parent asks of a program that measures. The parent is ours and asks in this shape. */
export function asked<T>(): T {
  return JSON.parse(process.argv[2] ?? "null") as T;
}

/** Says a measure to the parent and ends. */
export function say(measure: object): void {
  process.send?.(measure, () => process.exit(0));
}
