import type { Value } from "./sheet";

/** The text that a value is drawn as, for the few number formats that the promises use. */
export function drawnText(value: Value, format: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string" || format === "General") return String(value);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const isPercent = format.endsWith("%");
  const number = (isPercent ? value * 100 : value).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.startsWith("#,"),
  });
  return isPercent ? `${number}%` : number;
}
