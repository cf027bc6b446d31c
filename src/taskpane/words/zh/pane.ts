import type { paneEn } from "../en/pane";

export const paneZh: typeof paneEn = {
  pages: {
    label: "页面",
    more: "更多页面",
    find: "查找",
    cell: "单元格",
    workbook: "工作簿",
    sources: "来源",
    freeze: "冻结",
    deals: "协议",
    charts: "图表",
    functions: "函数",
    settings: "设置",
    check: "检查",
  },
  otherLanguage: "English",
  loading: "正在载入……",
  notLoaded: "此页面未能载入。请关闭窗格后重新打开，再试一次。",
  dataset: (version, released) => `数据 ${version}，发布于 ${released}`,
  release: {
    line: (moved, cells, release) =>
      `按数据 ${release}，有 ${moved} 个单元格（共 ${cells} 个）的答案与所保存的不同。`,
    show: "查看",
    settingWaits: "按今日数据，所保存的值可能有不同答案，须先在“工作簿”页确认。",
  },
  comma: "、",
  colon: "：",
  start: {
    outside:
      "此页面是 AIFIN 的任务窗格，须在 Excel 中使用。请打开 Excel，选择 AIFIN 选项卡，再打开窗格。没有 Excel 时，请在 AIFIN 文件夹运行 npm start，然后打开工作台。",
    noOffice:
      "未能加载 Microsoft 的 office.js，窗格无法连接 Excel。请检查网络或代理，然后关闭并重新打开此窗格。",
    noFunctions:
      "未能加载 AIFIN 的函数。请关闭并重新打开此窗格；若仍如此，请移除加载项后重新安装。",
  },
};
