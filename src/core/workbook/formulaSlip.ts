import type { Words } from "../words/words";

/**
 * What a person most likely got wrong in a formula that does not calculate: semicolons for commas, a function of ours without
 * `AIFIN.`, a name without quotation marks. Null where it is nothing of these. Only a guess: ask where the formula fails already.
 * @param isFunction Whether AIFIN has a function of an id, `ARR`.
 */
export function formulaSlip(formula: string, isFunction: (id: string) => boolean): Words | null {
  const code = withoutTexts(formula);
  const bare = [...code.matchAll(CALLED)].map(([name]) => name.toUpperCase()).find(isFunction);
  if (bare !== undefined) return isWithoutPrefix(bare);
  if (!/\bAIFIN\.\w/i.test(code)) return null;
  if (code.replace(/\{[^}]*\}/g, "").includes(";")) return HAS_SEMICOLONS;
  const name = [...code.matchAll(ARGUMENT)].map(([, name = ""]) => name.trim()).find(isUnquoted);
  return name === undefined ? null : isWithoutQuotes(name);
}

/** A formula whose texts and names of sheets are left blank. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, '""');
}

/** The name of a function that is called by itself, not as a part of another name. */
const CALLED = /(?<![\p{L}\p{N}_.!])[A-Za-z]\w*(?=\()/gu;
/** A word that is an argument. */
const ARGUMENT = /(?<=[(,]\s*)(\p{L}[\p{L}\p{N}_ ]*)(?=[,)])/gu;

/** No cell, column, or logical value. */
function isUnquoted(name: string): boolean {
  return !/^(?:[A-Z]{1,3}\d+|TRUE|FALSE)$/i.test(name);
}

function isWithoutPrefix(id: string): Words {
  return {
    en: `${id} is a function of AIFIN: write AIFIN.${id}(…).`,
    zh: `${id} 是 AIFIN 的函数：请写成 AIFIN.${id}(…)。`,
  };
}

function isWithoutQuotes(name: string): Words {
  return {
    en: `A name stands between straight quotes: write "${name}".`,
    zh: `名称须置于英文直引号之间：请写成 "${name}"。`,
  };
}

const HAS_SEMICOLONS: Words = {
  en: "Here commas separate arguments, not semicolons.",
  zh: "此处参数以逗号分隔，而非分号。",
};
