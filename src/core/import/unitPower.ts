/** Units of one measure, by the power of ten that they are of the first. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { GW: 0, MW: -3, kW: -6 },
  { fraction: 0, percent: -2 },
];

/**
 * How numbers in one unit become those of a metric's unit: 341 MW are 0.341 GW. A currency stays
 * what it is where the metric is an amount of money.
 * @returns The power of ten and the unit that results; null where one does not become the other.
 */
export function unitPower(
  unit: string,
  wanted: string,
): { readonly power: number; readonly unit: string } | null {
  if (unit === wanted) return { power: 0, unit: wanted };
  const family = FAMILIES.find((one) => unit in one && wanted in one);
  if (family) return { power: (family[unit] ?? 0) - (family[wanted] ?? 0), unit: wanted };
  const [currency, per] = [/^[A-Z]{3}(?=$|\/)/.exec(unit)?.[0], wanted.replace(/^[A-Z]{3}/, "")];
  if (currency && /^[A-Z]{3}(?=$|\/)/.test(wanted)) {
    if (unit === currency + per) return { power: 0, unit };
    if (unit === currency) return { power: 0, unit: currency + per };
  }
  return null;
}
