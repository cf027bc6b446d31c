import type { Words } from "../core/words/words";
import { promiseSentencesZh } from "./zh/promiseSentences";

/** A sentence of the promises of hosts, which stands in the code in English. */
export function promiseSentence(en: keyof typeof promiseSentencesZh): Words {
  return { en, zh: promiseSentencesZh[en] };
}
