import type { citingEn } from "../en/citing";

export const citingZh: typeof citingEn = {
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
};
