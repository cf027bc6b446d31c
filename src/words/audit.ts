import type { Language } from "../core/words/words";
import { auditEn } from "./en/audit";
import { auditZh } from "./zh/audit";

export type AuditWords = typeof auditEn;

export const AUDIT_WORDS: Readonly<Record<Language, AuditWords>> = { en: auditEn, zh: auditZh };
