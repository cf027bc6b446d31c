import type { CellValue } from "../../core/workbook/workbook";
import { unescaped } from "./sharedStrings";

/**
 * The value of a cell by its type. @returns undefined where what is written is none of that type.
 */
export function cellValueOf(
  type: string,
  written: string,
  texts: readonly string[],
): CellValue | undefined {
  switch (type) {
    case "s":
      return texts[Number(written)];
    case "str":
    case "inlineStr":
      return unescaped(written);
    case "b":
      return written === "1" || written.toLowerCase() === "true";
    case "e":
      return { error: written };
    case "d":
      return dateSerial(written);
    default: {
      const number = Number(written);
      return written.trim() === "" || !Number.isFinite(number) ? undefined : number;
    }
  }
}

/** The serial of a date in ISO 8601, which some programs write, with its time of the day. */
function dateSerial(iso: string): number | undefined {
  const time = Date.parse(
    /Z|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}${iso.includes("T") ? "Z" : ""}`,
  );
  return Number.isFinite(time) ? time / 86_400_000 + 25_569 : undefined;
}
