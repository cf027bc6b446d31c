import type { Language } from "../../core/words";

const en = {
  comma: ", ",
  refused: (message: string) => `Nothing was changed: ${message}`,
  stopped: "Stopped. All is as it was.",
  changedMeanwhile: (places: string) =>
    `Nothing was changed: ${places} was edited or calculated meanwhile. Try again.`,
  /** In front of what was left, where not all could be taken back. */
  wasStopped: "Stopped.",
  wasChanged: (places: string) => `${places} was edited or calculated meanwhile.`,
  unknown: (message: string) =>
    `The workbook does not say what stands in it now (${message}). AIFIN looks again every few seconds; until then it is not known what was written.`,
  placesLeft: (places: string) => `These cells could not be put back: ${places}.`,
  sheetsLeft: (sheets: string) => `These sheets were not taken away: ${sheets}.`,
  foreignLeft: (sheets: string) =>
    `These sheets stay, because something of yours stands in them: ${sheets}.`,
  changedByOthers: (places: string) =>
    `Left alone, because they were changed meanwhile: ${places}.`,
  changedSince: (place: string) => `${place} was changed since, so all was left alone.`,
  takeBack: "Take back what is left",
  unfinished: (sheets: string) =>
    `These sheets were being inserted when AIFIN was closed, and may be incomplete: ${sheets}.`,
  removeUnfinished: "Remove them",
  keepUnfinished: "Keep them",
  unfinishedRemoved: "The sheets were removed.",
  silent:
    "The workbook has not answered for a while. Until it does, it is not known whether the last step was done.",
};

export type EditWords = typeof en;

const zh: EditWords = {
  comma: "、",
  refused: (message) => `未作任何改动：${message}`,
  stopped: "已停止，一切如旧。",
  changedMeanwhile: (places) => `未作任何改动：${places} 在此期间被编辑或重新计算。请再试一次。`,
  wasStopped: "已停止。",
  wasChanged: (places) => `${places} 在此期间被编辑或重新计算。`,
  unknown: (message) =>
    `工作簿未说明其现状（${message}）。AIFIN 每隔几秒重新查看；在此之前无法得知写入了什么。`,
  placesLeft: (places) => `以下单元格未能恢复原样：${places}。`,
  sheetsLeft: (sheets) => `以下工作表未能移除：${sheets}。`,
  foreignLeft: (sheets) => `以下工作表含有您的内容，予以保留：${sheets}。`,
  changedByOthers: (places) => `以下单元格在此期间有改动，因此未动：${places}。`,
  changedSince: (place) => `${place} 此后有改动，因此未作恢复。`,
  takeBack: "恢复其余部分",
  unfinished: (sheets) => `AIFIN 关闭时正在插入以下工作表，其内容可能不完整：${sheets}。`,
  removeUnfinished: "移除",
  keepUnfinished: "保留",
  unfinishedRemoved: "工作表已移除。",
  silent: "工作簿一段时间没有应答。在其应答之前，无法得知最后一步是否完成。",
};

export const EDIT_WORDS: Readonly<Record<Language, EditWords>> = { en, zh };
