import type { StyleName } from "../../core/cite/style";
import type { Language } from "../../core/words";
import { field } from "../kinds/field";
import type { Parameter } from "../record";

const STYLE_NAMES: Readonly<Record<StyleName, readonly string[]>> = {
  apa: ["apa", "apa 7"],
  chicago: ["chicago", "芝加哥"],
  mla: ["mla", "mla 9"],
  harvard: ["harvard", "哈佛"],
  gbt7714: ["gbt7714", "gb/t 7714", "gb/t 7714-2015", "国标", "國標"],
  short: ["short", "简引", "簡引"],
  note: ["note", "footnote", "脚注", "腳註"],
};

export const STYLE: Parameter<StyleName> = {
  name: "style",
  kind: field(STYLE_NAMES, ({ style }) => style ?? "apa", "style"),
  optional: true,
  words: {
    en: "apa (7th), chicago (17th, author-date), mla (9th), harvard (Cite Them Right), gbt7714 (GB/T 7714-2015, numeric), short (beside a number) or note (a full footnote with the figure as printed). Default: the workbook's setting, else apa",
    zh: "apa（第 7 版）、chicago（第 17 版，著者-日期制）、mla（第 9 版）、harvard（Cite Them Right）、gbt7714（GB/T 7714-2015，顺序编码制）、short（写在数字旁的简引）或 note（附数字原文的完整脚注）。默认：工作簿的设置，否则 apa",
  },
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
  words: {
    en: "en, zh or own: the language of the words around the names; in en a Chinese title comes with its translation. Default: the workbook's setting, else own: the style's, zh for gbt7714 and en for the others, whatever the language of Excel",
    zh: "en、zh 或 own：名称以外文字的语言；en 时中文标题附译文。默认：工作簿的设置，否则 own，即各样式自身的语言，gbt7714 为 zh，其余为 en，与 Excel 的语言无关",
  },
};

/** Null where the style's own language is meant. */
export function languageAsked(lang: Language | "own"): Language | null {
  return lang === "own" ? null : lang;
}
