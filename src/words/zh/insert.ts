import type { insertEn } from "../en/insert";

export const insertZh: typeof insertEn = {
  button: "插入公式",
  unreachable: "目前没有公式能准确取得这个数字。",
  undo: "撤销",
  failed: (message) => `未写入任何内容：${message}`,
};
