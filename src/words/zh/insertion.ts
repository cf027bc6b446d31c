import type { insertionEn } from "../en/insertion";

export const insertionZh: typeof insertionEn = {
  comma: "、",
  ranges: (count) => `${count} 个区域`,
  written: (places) => `已写入 ${places}。`,
  blocked: (room, count) =>
    `该公式将填充 ${room}，其中另有 ${count} 个单元格非空：清空之前会显示 #SPILL!。`,
  undone: (places) => `${places} 已恢复原状。`,
  changedSince: (place, count) =>
    count === 1 ? `${place} 之后又有改动，因此未作处理。` : `${place} 之后又有改动，因此均未撤销。`,
  spilled: (address, parent) => `${address} 由 ${parent} 的公式填充。请选择一个空单元格再插入。`,
  replaceTitle: (address, count) =>
    count === 1 ? `要替换 ${address} 的内容吗？` : `要替换 ${count} 个单元格的内容吗？`,
  holds: (content) => `现有内容：${content}`,
  cellHolds: (address, content) => `${address} 的内容：${content}`,
  more: (count) => `另有 ${count} 个单元格`,
  replace: "替换",
  keep: "保留",
};
