import type { workbooksEn } from "../en/workbooks";

export const workbooksZh: typeof workbooksEn = {
  bar: "工作簿",
  name: "工作簿名称",
  example: "示例",
  firstSheet: "工作表1",
  untitled: "工作簿",
  newWorkbook: "新建",
  openRecent: "最近打开",
  duplicate: "复制",
  versions: "历史版本",
  remove: "删除",
  close: "关闭",
  copyOf: (name) => `${name}（副本）`,
  states: {
    untouched: "尚未更改",
    kept: "已保存在此浏览器中",
    changed: "正在保存…",
    refused: "未保存",
    elsewhere: "已在另一标签页中打开",
  },
  recent: {
    title: "此浏览器中的工作簿",
    none: "尚未保存任何工作簿。所作的更改会自动保存。",
    open: "打开",
    thisOne: "已在此处打开",
    otherTab: "已在另一标签页中打开",
    unreadable: (reason) => `无法读取（${reason}）；已保存的内容保持原样`,
    tryAgain: "重试",
    download: "下载已保存的内容",
    deleted: "已删除",
    restore: "恢复",
    forget: "彻底删除",
    forgetQuestion: (name) => `要彻底删除“${name}”及其历史版本吗？此操作无法撤销。`,
    changedAt: (time) => `更改于 ${time}`,
  },
  earlier: {
    title: (name) => `“${name}”的历史版本`,
    none: "尚无历史版本。开始更改时会保存一个版本，此后每十分钟保存一个。",
    kept: "最近两小时的全部保留，最近一天每小时保留一个，两周内每天保留一个。",
    goBack: "恢复到此版本",
    openCopy: "作为副本打开",
  },
  notices: {
    dismiss: "关闭提示",
    unreadable: (name, reason) =>
      `无法打开“${name}”（${reason}）。已保存的内容保持原样，见“最近打开”。`,
    interrupted:
      "页面在一次编辑进行到一半时被关闭，该编辑已撤回。已完成的部分是最近的一个历史版本。",
    cleared:
      "浏览器已清除此处保存的工作簿。空间不足或删除网站数据时会发生这种情况；请允许此网站保留数据，以免再次发生。",
    gone: "此地址对应的工作簿已不在此浏览器中。",
    forbidden: (message) =>
      `浏览器不允许此页面保存任何内容（${message}）。更改只保留到关闭标签页为止：请不要关闭它，并允许此页面的网站数据，页面会再次尝试保存。`,
    full: "浏览器的存储空间已满。更改只保留到关闭标签页为止：请不要关闭它，在“最近打开”中彻底删除一些工作簿或清理磁盘空间，页面会再次尝试保存。",
    elsewhere: "此工作簿已在另一标签页中打开；在此处无法更改。",
    workHere: "在此处编辑",
    deleted: (name) => `“${name}”已删除。`,
    toolsMissing:
      "未能加载排序、筛选、查找、数据验证、条件格式、链接、表格和批注：请在页面可访问时重新加载。",
    typed: (cell) => `此前在 ${cell} 中输入的内容已放回其编辑框。`,
  },
};
