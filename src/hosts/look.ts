import { HostFailure, type Look } from "./host";
import type { InLanguage } from "./inLanguage";

/**
 * @throws {HostFailure} for a colour that is not `#rrggbb`, or letters of a size that Excel does
 *   not have.
 */
export function checkLook({ color, fill, size }: Look, inLanguage: InLanguage): void {
  for (const given of [color, fill])
    if (given !== undefined && !/^#[\da-f]{6}$/i.test(given))
      throw new HostFailure(
        inLanguage(
          `“${given}” is no colour: give it as #rrggbb.`,
          `“${given}”不是颜色：请写成 #rrggbb。`,
        ),
      );
  if (size !== undefined && !(size >= 1 && size <= 409))
    throw new HostFailure(
      inLanguage(
        `Letters have a size from 1 to 409 points, not ${size}.`,
        `字号须为 1 至 409 磅，不能是 ${size}。`,
      ),
    );
}

/** @throws {HostFailure} for a width that Excel's columns cannot have; 0 would hide them. */
export function checkColumnWidth(characters: number, inLanguage: InLanguage): void {
  if (characters > 0 && characters <= 255) return;
  const en = `A column is more than 0 and at most 255 characters wide, not ${characters}.`;
  throw new HostFailure(inLanguage(en, `列宽须大于 0 且不超过 255 个字符，不能是 ${characters}。`));
}
