import type { Look, Place } from "../host";
import { checkColumnWidth, checkLook } from "../look";
import { inOfficeLanguage } from "./language";
import { inSheet } from "./session";

/**
 * Changes how a range is drawn; what is not given stays. @throws {HostFailure} for a colour or size
 * that is none.
 */
export async function setLook(place: Place, look: Look): Promise<void> {
  checkLook(look, inOfficeLanguage);
  await inSheet(
    place,
    async (sheet, context) => {
      const { format } = sheet.getRange(place.address);
      const { bold, italic, size, color, fill, align, wrap } = look;
      if (bold !== undefined) format.font.bold = bold;
      if (italic !== undefined) format.font.italic = italic;
      if (size !== undefined) format.font.size = size;
      if (color !== undefined) format.font.color = color;
      if (fill !== undefined) format.fill.color = fill;
      if (align !== undefined) format.horizontalAlignment = ALIGNMENTS[align];
      if (wrap !== undefined) format.wrapText = wrap;
      await context.sync();
    },
    "change",
  );
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/**
 * Sets the width of the columns of a range. @throws {HostFailure} for a width that columns cannot
 * have.
 */
export async function setColumnWidth(place: Place, characters: number): Promise<void> {
  checkColumnWidth(characters, inOfficeLanguage);
  await inSheet(
    place,
    async (sheet, context) => {
      const { format } = sheet.getRange(place.address);
      format.columnWidth = (characters * DIGIT_PIXELS + EDGE_PIXELS) * POINTS_A_PIXEL;
      await context.sync();
    },
    "change",
  );
}

/**
 * Excel's interface takes the width in points (OfficeDev/office-js, issues 187 and 3036), and has
 * no way to ask how wide a digit is. In Calibri 11, which most workbooks have, it is 7 pixels, and
 * 5 pixels stand beside the digits: the usual 8.43 are 64 pixels.
 */
const DIGIT_PIXELS = 7;
const EDGE_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;
