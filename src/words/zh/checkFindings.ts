import type { checkFindingsEn } from "../en/checkFindings";

export const checkFindingsZh: typeof checkFindingsEn = {
  shows: (value) => `单元格显示 ${value}。`,
  differs: (at, shown, expected) => `第 ${at}（行:列）为 ${shown}，应为 ${expected}。`,
  turkish: (language) => `${language}：土耳其语 Excel 会拒绝 AIFIN 写入的公式，请手工键入。`,
  calls: (count, seconds) => `${seconds} 秒内完成 ${count} 次调用`,
  answered: (count, seconds) => `${seconds} 秒后已有 ${count} 次得到结果。`,
  ofSet: (name, set) => `${name}（${set}）`,
};
