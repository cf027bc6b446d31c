import type { Words } from "../core/words/words";
import { checkSentencesZh } from "./zh/checkSentences";

/** A sentence of the check of a program, which stands in the code in English. */
export function checkSentence(en: keyof typeof checkSentencesZh): Words {
  return { en, zh: checkSentencesZh[en] };
}
