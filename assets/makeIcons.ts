import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

/** Sides in pixels: the ribbon takes 16 to 80, lists of add-ins take 32, 64 and 128. */
export const ICON_SIDES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** The drawings: `icon.svg` is the add-in's mark, `source.svg` the mark of "Show source". */
export const ICON_NAMES = ["icon", "source"] as const;

type IconName = (typeof ICON_NAMES)[number];

/** The PNG of a drawing at a size. The same drawing always gives the same bytes. */
export function icon(name: IconName, side: number): Buffer {
  const drawing = readFileSync(`assets/${name}.svg`, "utf8");
  return new Resvg(drawing, { fitTo: { mode: "width", value: side } }).render().asPng();
}

/** Where a PNG stands, from the project's root. */
export function iconFile(name: IconName, side: number): string {
  return `assets/${name}-${side}.png`;
}

if (require.main === module)
  for (const name of ICON_NAMES)
    for (const side of ICON_SIDES) writeFileSync(iconFile(name, side), icon(name, side));
