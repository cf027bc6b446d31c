import type { HostFailure } from "../host";
import { inOfficeLanguage } from "./language";
import { ExcelRefusal } from "./excelFailure";

/** With it Excel refuses what protection does not allow, but not that alone. */
const ACCESS_DENIED = "AccessDenied";

export function isAccessDenied(error: unknown): boolean {
  return error instanceof ExcelRefusal && error.code === ACCESS_DENIED;
}

/**
 * Which of some sheets are protected, and whether the structure of the workbook is, in a sentence;
 * Excel itself only says that access is denied.
 * @returns null where none of them is protected: Excel had another reason.
 */
export async function protectedFailure(
  sheets: readonly string[],
  context: Excel.RequestContext,
): Promise<HostFailure | null> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  const asked = [...new Set(sheets)].map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load("name");
    sheet.protection.load("protected");
    return sheet;
  });
  await context.sync();
  const names = asked.flatMap((sheet) =>
    !sheet.isNullObject && sheet.protection.protected ? [sheet.name] : [],
  );
  if (names.length === 0 && !protection.protected) return null;
  return new ExcelRefusal(
    ACCESS_DENIED,
    inOfficeLanguage(
      `${protectedEn(names, protection.protected)}: lift the protection (tab Review), then try again.`,
      `${protectedZh(names, protection.protected)}受保护：请先取消保护（“审阅”选项卡），然后重试。`,
    ),
  );
}

function protectedEn(names: readonly string[], isStructure: boolean): string {
  const sheets = names.map((name) => `“${name}”`).join(", ");
  const [sheet, are] = names.length > 1 ? ["sheets", "are"] : ["sheet", "is"];
  if (names.length === 0) return "The structure of the workbook is protected";
  if (!isStructure) return `The ${sheet} ${sheets} ${are} protected`;
  return `The ${sheet} ${sheets} and the structure of the workbook are protected`;
}

function protectedZh(names: readonly string[], isStructure: boolean): string {
  const sheets = names.length > 0 ? [`工作表${names.map((name) => `“${name}”`).join("、")}`] : [];
  return [...sheets, ...(isStructure ? ["工作簿结构"] : [])].join("和");
}
