import { apa } from "./apa";
import { chicago } from "./chicago";
import { gbt7714 } from "./gbt7714";
import { harvard } from "./harvard";
import { mla } from "./mla";
import { note } from "./note";
import { short } from "./short";
import type { Style, StyleName } from "./style";

export const STYLES: Readonly<Record<StyleName, Style>> = {
  apa: { language: "en", order: "alphabetical", text: apa, tellsPlaces: false },
  chicago: { language: "en", order: "alphabetical", text: chicago, tellsPlaces: false },
  mla: { language: "en", order: "alphabetical", text: mla, tellsPlaces: false },
  harvard: { language: "en", order: "alphabetical", text: harvard, tellsPlaces: false },
  gbt7714: { language: "zh", order: "numbered", text: gbt7714, tellsPlaces: false },
  short: { language: "en", order: "as used", text: short, tellsPlaces: true },
  note: { language: "en", order: "as used", text: note, tellsPlaces: true },
};
