import { Failure } from "../words/failure";
import { listWords } from "../words/listWords";
import type { Words } from "../words/words";
import { type AbsentWord, absentWord } from "./absentWords";
import type { Dataset } from "./dataset";
import type { Entity, Fact } from "./fact";
import { offeredFormula } from "./offeredFormula";
import { SHORT_FORMS } from "./shortForms";

/**
 * Why a word is not in the data, however it is typed, and the nearest thing that is; null where it
 * is no word that AIFIN knows to be missing.
 * @param as What it was asked for as; null for either.
 * @param of Whose metric was asked: what it has figures of itself is nearest.
 * @returns {Failure} `not-found`: known, but not there.
 */
export function notInTheData(
  dataset: Dataset,
  name: string,
  as: AbsentWord["as"] | null = null,
  of?: Entity,
): Failure | null {
  const word = absentWord(name, as);
  if (!word) return null;
  const was = name.trim().slice(0, 60);
  const { en, zh } = monthsOf(dataset, word, of) ?? {
    en: `is not in the data.`,
    zh: `不在数据中。`,
  };
  const more = insteadOf(dataset, word, of);
  return new Failure("not-found", {
    en: `"${was}" ${en}${more.en}`,
    zh: `“${was}”${zh}${more.zh}`,
  });
}

/** What there is instead, or what the articles say; each sentence after a blank. */
export function insteadOf(dataset: Dataset, { words, nearest }: AbsentWord, of?: Entity): Words {
  const there = nearest.flatMap((id) => dataset.metrics.get(id) ?? []);
  const own = there.filter(({ id }) => of && dataset.factsOf(of.id, id).length > 0);
  const { en, zh } = listWords(
    (own.length > 0 ? own : there).map(({ id, name, nameZh }) => {
      const short = SHORT_FORMS[id];
      return {
        en: name + (short ? ` (${short})` : ""),
        zh: nameZh + (short ? `（${short}）` : ""),
      };
    }),
  );
  const others = of !== undefined && own.length === 0;
  return {
    en: `${words.en && ` ${words.en}`}${en && ` Nearest${others ? ", of others" : ""}: ${en}.`}`,
    zh: `${words.zh}${zh && `最接近的是${others ? "（其他主体）" : ""}：${zh}。`}`,
  };
}

/** Of revenue of a month: the metric that it is, and the figures of months, of whom they are. */
function monthsOf(dataset: Dataset, { ofMonth }: AbsentWord, of?: Entity): Words | null {
  const metric = dataset.metrics.get(ofMonth);
  const months = dataset.facts.filter(
    (fact) => fact.metric === ofMonth && fact.period?.grain === "month",
  );
  if (!metric || months.length === 0) return null;
  const own = months.filter(({ entity }) => entity === of?.id);
  const offered = (facts: readonly Fact[]) =>
    listWords(facts.map((fact) => offeredFormula(dataset, fact)));
  const { en, zh } = offered(own.length > 0 ? own : months);
  return {
    en: `is ${metric.name} of a month: ${en}.`,
    zh: `即某月的${metric.nameZh}：${zh}。`,
  };
}
