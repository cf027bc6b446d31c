import { HostFailure } from "../host";
import { inOfficeLanguage } from "./language";

/** A failure that Excel itself reported, with Excel's code for it. */
export class ExcelRefusal extends HostFailure {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Excel's code where it does not do something because the person edits a cell. */
export const CELL_EDIT = "InvalidOperationInCellEditMode";

/**
 * What Excel threw, as a failure with words for the person at the pane; anything else is a bug and
 * stays what it is.
 */
export function excelFailure(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { code, message } = error;
  const words = WORDS[code];
  if (words === undefined) {
    const en = `Excel could not do this (${code}: ${message}).`;
    return new ExcelRefusal(
      code,
      inOfficeLanguage(en, `Excel 无法完成此操作（${code}：${message}）。`),
    );
  }
  return new ExcelRefusal(code, inOfficeLanguage(...words));
}

/**
 * What to do about each code, in English and Chinese. Excel's own sentences say what happened, not
 * what helps.
 */
const WORDS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  AccessDenied: [
    "Excel does not allow this here: the sheet or workbook may be protected or read-only.",
    "Excel 不允许此操作：工作表或工作簿可能受保护或为只读。",
  ],
  ActivityLimitReached: [
    "Excel is busy with other requests: wait a moment, then try again.",
    "Excel 正忙：请稍候再试。",
  ],
  ApiNotFound: [
    "This Excel is too old for this: update Office, or open the workbook in Excel on the web.",
    "此版本的 Excel 过旧：请更新 Office，或在 Excel 网页版中打开该工作簿。",
  ],
  InvalidArgument: [
    "Excel does not accept this formula, value or name: check it for typing mistakes.",
    "Excel 不接受该公式、数值或名称：请检查是否有输入错误。",
  ],
  [CELL_EDIT]: [
    "A cell is being edited: finish with Enter or Esc, then try again.",
    "有单元格正在编辑：请按 Enter 或 Esc 结束编辑，然后重试。",
  ],
  InvalidSelection: ["Select a cell first.", "请先选择一个单元格。"],
  ItemNotFound: [
    "That sheet or range is no longer in the workbook.",
    "工作簿中已没有该工作表或区域。",
  ],
  RequestPayloadSizeLimitExceeded: [
    "This is more than Excel takes at once: write a smaller range.",
    "一次写入的内容过多：请缩小写入区域。",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "This is more than Excel hands over at once: choose a smaller range.",
    "一次读取的内容过多：请缩小读取区域。",
  ],
  UndoNotSupported: [
    "Excel cannot do this as one step of undo: try again with fewer cells.",
    "Excel 无法将此操作作为一步撤销：请减少单元格后重试。",
  ],
};
