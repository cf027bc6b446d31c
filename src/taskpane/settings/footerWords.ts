import type { StyleName } from "../../core/cite/style";
import type { Language } from "../../core/words";

/** What the foot of the pane says: the settings in force in a few words, and the way to their page. */
export interface FooterWords {
  /** The button to the page. */
  readonly button: string;
  /** Where the workbook sets nothing. */
  readonly byDefault: string;
  readonly plainNumbers: string;
  readonly asOf: (day: string) => string;
  readonly citedIn: (style: string) => string;
  readonly styles: Readonly<Record<StyleName, string>>;
  readonly calculating: string;
  /** What went wrong is said in full on the page. */
  readonly problem: string;
}

/** Names that are the same in every language. */
const STYLES = {
  apa: "APA",
  chicago: "Chicago",
  mla: "MLA",
  harvard: "Harvard",
  gbt7714: "GB/T 7714",
} as const;

export const FOOTER_WORDS: Readonly<Record<Language, FooterWords>> = {
  en: {
    button: "Settings",
    byDefault: "Default settings",
    plainNumbers: "plain numbers",
    asOf: (day) => `as of ${day}`,
    citedIn: (style) => `citations: ${style}`,
    styles: { ...STYLES, short: "short", note: "footnote" },
    calculating: "Calculating…",
    problem: "A setting could not be applied: open Settings to see why.",
  },
  zh: {
    button: "设置",
    byDefault: "默认设置",
    plainNumbers: "纯数字",
    asOf: (day) => `截至 ${day}`,
    citedIn: (style) => `引注：${style}`,
    styles: { ...STYLES, short: "简引", note: "脚注" },
    calculating: "正在计算…",
    problem: "有一项设置未能应用：请打开“设置”查看原因。",
  },
};
