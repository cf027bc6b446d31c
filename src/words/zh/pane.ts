import type { paneEn } from "../en/pane";

export const paneZh: typeof paneEn = {
  areas: {
    label: "区域",
    find: "查找",
    cell: "单元格",
    workbook: "工作簿",
    data: "数据",
  },
  pages: {
    label: (area) => `“${area}”的页面`,
    figures: "数字",
    charts: "图表",
    functions: "函数",
    cell: "单元格",
    audit: "核查",
    freeze: "冻结",
    settings: "设置",
    check: "自检",
    packs: "数据包",
    sources: "来源",
    deals: "协议",
  },
  otherLanguage: "English",
  loading: "正在载入……",
  notLoaded: "此页面未能载入。请关闭窗格后重新打开，再试一次。",
  dataset: (version, released) => `数据 ${version}，发布于 ${released}`,
  understood: "知道了",
  waiting: {
    editing: "有单元格正在编辑：请按 Enter 或 Esc 结束编辑，AIFIN 会自动继续。",
    silent: "Excel 没有应答。如有单元格正在编辑，请按 Enter 或 Esc 结束编辑。",
    changing: "Excel 尚未告知更改是否完成。一经应答，AIFIN 即会查看这些单元格。",
    lost: (cells) =>
      `Excel 已五分钟未告知${cells && ` ${cells} 的`}更改是否完成。请重新启动 AIFIN，然后查看其中的内容：在此之前不会写入任何内容。`,
    unknown: (cells) =>
      `AIFIN 重新启动时 Excel 尚未告知更改是否完成。请查看 ${cells}：更改可能已完成，也可能没有。`,
    restart: "重新启动 AIFIN",
  },
  release: {
    line: (moved, cells, release) =>
      `按数据 ${release}，有 ${moved} 个单元格（共 ${cells} 个）的答案与所保存的不同。`,
    show: "查看",
    settingWaits: "按今日数据，所保存的值可能有不同答案，须先在“工作簿 > 核查”确认。",
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
