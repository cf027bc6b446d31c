import type { Words } from "../core/words/words";
import { checkFindingsEn } from "./en/checkFindings";
import { inEveryLanguage } from "./inLanguage";
import { checkFindingsZh } from "./zh/checkFindings";

/** What a line of the check says, with something found in it. */
export function checkFinding(phrase: (words: typeof checkFindingsEn) => string): Words {
  return inEveryLanguage({ en: checkFindingsEn, zh: checkFindingsZh }, phrase);
}
