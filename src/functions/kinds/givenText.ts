import { plain, shown } from "../call/input";
import { expected, single, type WholeKind } from "../call/kind";

/** One text that must be given; a number is read as its digits. */
export function givenText(name: string, what: { en: string; zh: string }): WholeKind<string> {
  return single(name, (cell) => {
    const text = plain(cell);
    if (typeof text === "number") return String(text);
    if (typeof text === "string" && text.trim() !== "") return text;
    throw expected(
      `${what.en}, found ${text === null || typeof text === "string" ? "a blank cell" : shown(text)}`,
      `${what.zh}，实际为${text === null || typeof text === "string" ? "空白单元格" : ` ${shown(text)}`}`,
    );
  });
}
