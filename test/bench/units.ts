import type { Ratio } from "./row";

/** A time in the unit that reads best; three digits, more would be noise. */
export function time(milliseconds: number): string {
  if (milliseconds < 0.001) return `${rounded(milliseconds * 1e6)} ns`;
  if (milliseconds < 1) return `${rounded(milliseconds * 1e3)} µs`;
  return milliseconds < 1000 ? `${rounded(milliseconds)} ms` : `${rounded(milliseconds / 1000)} s`;
}

export function bytes(count: number): string {
  return `${Math.round(count).toLocaleString("en")} bytes`;
}

export function ratioText({ value, unit }: Ratio): string {
  return inUnit(value, unit);
}

export function limitText({ limit, unit }: Ratio): string {
  if (!limit) return "told, not limited";
  return "atMost" in limit
    ? `at most ${inUnit(limit.atMost, unit)}`
    : `at least ${inUnit(limit.atLeast, unit)}`;
}

function inUnit(value: number, unit: Ratio["unit"]): string {
  return unit === "percent" ? `${rounded(100 * value)} %` : `${rounded(value)} ×`;
}

function rounded(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}
