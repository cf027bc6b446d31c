import type { Words } from "../../core/words/words";
import type { Program } from "../../hosts/host";

/** Something that Excel is known to do, and that no add-in can change. */
interface KnownOfExcel {
  readonly words: Words;
  /** Whether it concerns this program more than others. */
  readonly isHere: (program: Program) => boolean;
}

/** What is known of Excel, with what helps. */
export const KNOWN_OF_EXCEL: readonly KnownOfExcel[] = [
  {
    words: {
      en: "While the pane is closed, functions inside functions take several times as long. Leave it open while a large model is calculated.",
      zh: "窗格关闭时，嵌套的函数会慢数倍。计算大型模型时请让窗格保持打开。",
    },
    isHere: () => false,
  },
  {
    words: {
      en: "F9 on a part of a formula, Evaluate Formula and the dialogue for arguments show #VALUE! or #CALC! for functions of add-ins. The cell itself is right.",
      zh: "对公式的一部分按 F9、使用“公式求值”或“函数参数”对话框时，加载项函数显示 #VALUE! 或 #CALC!。单元格本身的结果是对的。",
    },
    isHere: () => false,
  },
  {
    words: {
      en: "A Turkish Excel refuses formulas with functions of add-ins when the add-in writes them: insert, repair and unfreeze do not work there. Type or paste the formula.",
      zh: "土耳其语 Excel 拒绝由加载项写入的加载项函数公式，因此无法插入、修复和解冻。请键入或粘贴公式。",
    },
    isHere: isTurkish,
  },
  {
    words: {
      en: "Excel 2021 (LTSC) may close by itself where a workbook has many conditional formats and an add-in with functions is present. Remove formats that are not needed.",
      zh: "工作簿含大量条件格式且装有带函数的加载项时，Excel 2021（LTSC）可能自行关闭。请删除不需要的条件格式。",
    },
    isHere: isExcel2021,
  },
];

export function isTurkish({ language }: Program): boolean {
  return language.toLowerCase().startsWith("tr");
}

/** By the build that Excel 2021 stays at. */
export function isExcel2021({ version }: Program): boolean {
  return version.startsWith("16.0.14332.");
}
