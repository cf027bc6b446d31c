/**
 * Whether a text is a number as a person writes one in a cell or formula: `2025`, `-.5`, `2E10`,
 * `1.5e-3`.
 */
export function isNumeral(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}
