import type { CitationStyleName } from "../../core/cite/citationStyle";
import type { Language } from "../../core/words/words";
import { field } from "../kinds/closedList";
import type { Parameter } from "../record/record";

const STYLE_NAMES: Readonly<Record<CitationStyleName, readonly string[]>> = {
  apa: ["apa", "apa 7"],
  chicago: ["chicago", "芝加哥"],
  mla: ["mla", "mla 9"],
  harvard: ["harvard", "哈佛"],
  gbt7714: ["gbt7714", "gb/t 7714", "gb/t 7714-2015", "国标"],
  short: ["short", "简引"],
  note: ["note", "footnote", "脚注"],
};

export const STYLE: Parameter<CitationStyleName> = {
  name: "style",
  kind: field(STYLE_NAMES, ({ style }) => style ?? "apa", "style"),
  optional: true,
};

const LANGUAGES: Readonly<Record<Language | "own", readonly string[]>> = {
  own: ["own", "默认", "預設"],
  en: ["en", "english", "英文"],
  zh: ["zh", "zh-cn", "zh-tw", "chinese", "中文"],
};

export const CITED_LANGUAGE: Parameter<Language | "own"> = {
  name: "lang",
  kind: field(LANGUAGES, ({ citationLanguage }) => citationLanguage ?? "own", "lang"),
  optional: true,
};

/** Null where the style's own language is meant. */
export function languageInUrl(lang: Language | "own"): Language | null {
  return lang === "own" ? null : lang;
}
