import { readFileSync } from "node:fs";
import { icon, ICON_NAMES, ICON_SIDES, iconFile } from "../../../assets/makeIcons";

const ICONS = ICON_NAMES.flatMap((name) => ICON_SIDES.map((side) => [name, side] as const));

test.each(ICONS)("%s at %i pixels is what its drawing gives", (name, side) => {
  expect(icon(name, side).equals(readFileSync(iconFile(name, side)))).toBe(true);
});
