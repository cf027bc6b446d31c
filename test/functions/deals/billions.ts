import type { call } from "../call";

/** The option that says amounts in billions. */
export const BILLIONS = "Mag=Billions";

/** Rows of numbers, rounded to what a double keeps of them. */
export function numbers(rows: ReturnType<typeof call>): readonly (readonly number[])[] {
  return rows.map((row) => row.map((cell) => Number(Number(cell).toFixed(9))));
}
