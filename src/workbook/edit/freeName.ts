/**
 * The first of `name`, `name 2`, `name 3` … that is not taken, capitals making no difference.
 * @param separator Before the number.
 */
export function freeName(name: string, taken: readonly string[], separator: string): string {
  const isTaken = (one: string) => taken.some((other) => other.toLowerCase() === one.toLowerCase());
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${separator}${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}
