import type { Language } from "../core/words/words";
import { modelFindingsEn } from "./en/modelFindings";
import { modelFindingsZh } from "./zh/modelFindings";

/** Why each finding in a model matters, by its check. */
export const MODEL_FINDING_WORDS: Readonly<
  Record<Language, Readonly<Record<keyof typeof modelFindingsEn, string>>>
> = { en: modelFindingsEn, zh: modelFindingsZh };
