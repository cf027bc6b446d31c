import type { footerEn } from "../en/footer";

export const footerZh: typeof footerEn = {
  button: "设置",
  byDefault: "默认设置",
  plainNumbers: "纯数字",
  asOf: (day) => `截至 ${day}`,
  citedIn: (style) => `引注：${style}`,
  styles: {
    apa: "APA",
    chicago: "Chicago",
    mla: "MLA",
    harvard: "Harvard",
    gbt7714: "GB/T 7714",
    short: "简引",
    note: "脚注",
  },
  calculating: "正在计算…",
  problem: "有一项设置未能应用：请打开“设置”查看原因。",
};
