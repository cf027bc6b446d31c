import type { Parts } from "./parts";

/** The number format of each look that cells refer to by number. */
export function numberFormats(parts: Parts, part: string | null): readonly string[] {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let isLooks = false;
  if (part !== null)
    parts.read(part, {
      open: (name, { numFmtId = "0", formatCode = "General" }) => {
        if (name === "numFmt") own.set(numFmtId, formatCode);
        if (name === "cellXfs") isLooks = true;
        if (name === "xf" && isLooks)
          formats.push(own.get(numFmtId) ?? BUILT_IN[numFmtId] ?? "General");
      },
      close: (name) => {
        if (name === "cellXfs") isLooks = false;
      },
    });
  return formats.length > 0 ? formats : ["General"];
}

/** Those that no file spells out (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string | undefined>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};
