import type { Language } from "../core/words/words";
import { fileAuditEn } from "./en/fileAudit";
import { fileAuditZh } from "./zh/fileAudit";

export type FileAuditWords = typeof fileAuditEn;

export const FILE_AUDIT_WORDS: Readonly<Record<Language, FileAuditWords>> = {
  en: fileAuditEn,
  zh: fileAuditZh,
};
