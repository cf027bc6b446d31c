import type { Words } from "../../core/words/words";

/** What only a person sees: what to do, and what must be seen then. */
export interface ByHand {
  readonly id: string;
  readonly words: Words;
}

export const BY_HAND: readonly ByHand[] = [
  {
    id: "enums",
    words: {
      en: "Type =AIFIN.ARR( and open a quotation mark in an empty cell: Excel offers names of companies to choose from. (Excel may show such lists only where a parameter takes nothing but texts.) Leave with Esc.",
      zh: "在空白单元格键入 =AIFIN.ARR( 并打开引号：Excel 列出公司名称供选择。（Excel 也许只对仅收文本的参数显示此类列表。）按 Esc 离开。",
    },
  },
  {
    id: "help",
    words: {
      en: "Type =AIFIN. in an empty cell: all functions are listed, each with its description in Excel's language. Leave with Esc.",
      zh: "在空白单元格键入 =AIFIN. ：列出全部函数，各有 Excel 界面语言的说明。按 Esc 离开。",
    },
  },
  {
    id: "card",
    words: {
      en: 'Type =AIFIN.ARR("OpenAI",2025) in an empty cell and open its card with Ctrl+Shift+F5: it has four lines, Source, Figure, Status and FactId. Clear the cell.',
      zh: '在空白单元格键入 =AIFIN.ARR("OpenAI",2025)，按 Ctrl+Shift+F5 打开卡片：有 Source、Figure、Status、FactId 四行。然后清空该单元格。',
    },
  },
  {
    id: "error",
    words: {
      en: 'Type =AIFIN.ARR("OpenIA",2025) in an empty cell and open the menu of its error: a sentence of AIFIN names OpenAI. Clear the cell.',
      zh: '在空白单元格键入 =AIFIN.ARR("OpenIA",2025)，打开其错误菜单：AIFIN 的一句话指出 OpenAI。然后清空该单元格。',
    },
  },
  {
    id: "undo",
    words: {
      en: "Insert a formula from the page Find into an empty cell, then press Ctrl+Z in the sheet: the cell is empty again after one step.",
      zh: "从“查找”页向空白单元格插入一个公式，再在工作表中按 Ctrl+Z：一步之后该单元格恢复为空。",
    },
  },
  {
    id: "edit",
    words: {
      en: "Type =1+ in an empty cell without Enter, then press a button of the pane that writes: the pane says that a cell is being edited, and goes on after Enter or Esc.",
      zh: "在空白单元格键入 =1+ 而不按 Enter，再按窗格中会写入的按钮：窗格提示有单元格正在编辑，按 Enter 或 Esc 后继续。",
    },
  },
];
