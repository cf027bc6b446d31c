import { type Box, heightOf, widthOf } from "../../../src/core/workbook/places";
import { denied } from "./entering";
import type { RemoteObject } from "./remote";
import { addressAt, type Sheet } from "./sheet";

/**
 * How the cells of a range are drawn, as Excel's interface sets it; kept by Excel's names:
 * `font.bold`, `fill.color`, `wrapText`.
 */
export function formatObject(sheet: Sheet, box: Box): RemoteObject {
  const setting = (name: string) => (value: unknown) => {
    if (sheet.isProtected) throw denied();
    for (let y = 0; y < heightOf(box); y++)
      for (let x = 0; x < widthOf(box); x++) {
        const address = addressAt(box, y, x);
        sheet.looks.set(address, { ...sheet.looks.get(address), [name]: value });
      }
  };
  const part = (name: string, properties: readonly string[]) => (): RemoteObject => ({
    set: Object.fromEntries(properties.map((one) => [one, setting(`${name}.${one}`)])),
  });
  return {
    objects: {
      Font: part("font", ["bold", "italic", "size", "color"]),
      Fill: part("fill", ["color"]),
    },
    set: {
      horizontalAlignment: setting("horizontalAlignment"),
      wrapText: setting("wrapText"),
      columnWidth: (points) => {
        for (let x = 0; x < widthOf(box); x++) sheet.columnPoints.set(box.left + x, Number(points));
      },
    },
  };
}
