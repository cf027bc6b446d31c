import { plainValueOf, valueText } from "../call/input";
import { expectedFailure, singleCell, type WholeKind } from "../call/kind";

/** One text that must be given; a number is read as its digits. */
export function givenText(name: string, what: { en: string; zh: string }): WholeKind<string> {
  return singleCell(name, (cell) => {
    const text = plainValueOf(cell);
    if (typeof text === "number") return String(text);
    if (typeof text === "string" && text.trim() !== "") return text;
    throw expectedFailure(
      `${what.en}, found ${text === null || typeof text === "string" ? "a blank cell" : valueText(text)}`,
      `${what.zh}，实际为${text === null || typeof text === "string" ? "空白单元格" : ` ${valueText(text)}`}`,
    );
  });
}
