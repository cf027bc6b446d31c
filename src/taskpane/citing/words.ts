import type { StyleName } from "../../core/cite/style";
import type { Language } from "../../core/words";

/** The ways of citing, in one language. */
export interface CitingWords {
  readonly style: string;
  readonly styles: Readonly<Record<StyleName, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<Language | "own", string>>;
}

export const CITING_WORDS: Readonly<Record<Language, CitingWords>> = {
  en: {
    style: "Style",
    styles: {
      apa: "APA (7th)",
      chicago: "Chicago (17th)",
      mla: "MLA (9th)",
      harvard: "Harvard",
      gbt7714: "GB/T 7714-2015",
      short: "Short",
      note: "Footnote",
    },
    language: "Language of the citations",
    languages: { own: "The style's own", en: "English", zh: "Chinese" },
  },
  zh: {
    style: "引注样式",
    styles: {
      apa: "APA（第 7 版）",
      chicago: "Chicago（第 17 版）",
      mla: "MLA（第 9 版）",
      harvard: "Harvard（哈佛）",
      gbt7714: "国标 GB/T 7714-2015",
      short: "简引",
      note: "脚注",
    },
    language: "引注语言",
    languages: { own: "样式自身的语言", en: "英文", zh: "中文" },
  },
};
