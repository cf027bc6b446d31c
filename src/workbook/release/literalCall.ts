/**
 * Whether a formula is given nothing but texts, numbers and calls of AIFIN, so that no cell of the
 * workbook comes into it.
 */
export function isLiteralCall(formula: string): boolean {
  const rest = formula
    .replace(/"(?:[^"]|"")*"/g, "")
    .replace(/AIFIN[._]\w+\(|\b(?:TRUE|FALSE)\b/gi, "");
  return !/[A-Za-z_!:#\p{L}]/u.test(rest.replace(/\d[eE][+-]?\d/g, ""));
}
