import type { editEn } from "../en/edit";

export const editZh: typeof editEn = {
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
