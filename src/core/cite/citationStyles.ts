import { apa } from "./apa";
import { chicago } from "./chicago";
import { gbt7714 } from "./gbt7714";
import { harvard } from "./harvard";
import { mla } from "./mla";
import { note } from "./note";
import { short } from "./short";
import type { CitationStyle, CitationStyleName } from "./citationStyle";

export const CITATION_STYLES: Readonly<Record<CitationStyleName, CitationStyle>> = {
  apa: { language: "en", order: "alphabetical", text: apa, includesPlaces: false },
  chicago: { language: "en", order: "alphabetical", text: chicago, includesPlaces: false },
  mla: { language: "en", order: "alphabetical", text: mla, includesPlaces: false },
  harvard: { language: "en", order: "alphabetical", text: harvard, includesPlaces: false },
  gbt7714: { language: "zh", order: "numbered", text: gbt7714, includesPlaces: false },
  short: { language: "en", order: "as used", text: short, includesPlaces: true },
  note: { language: "en", order: "as used", text: note, includesPlaces: true },
};
