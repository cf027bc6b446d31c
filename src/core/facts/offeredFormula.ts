import { nameOf } from "../words/nameIn";
import type { Language, Words } from "../words/words";
import type { Dataset } from "./dataset";
import type { Fact } from "./fact";
import { scopeOf } from "./scopeOf";
import { qualifiedFigure } from "./shortFigure";

/**
 * The formula that asks for a figure, and the figure, as a message offers them:
 * `GET("OpenAI","Funding raised","2023-12",,"Scope=chips; Out=low") 8bn to 10bn`.
 */
export function offeredFormula(dataset: Dataset, fact: Fact): Words {
  const figure = qualifiedFigure(fact);
  const scope = scopeOf(fact);
  const options = [
    scope && `Scope=${scope}`,
    fact.counterparty && `Counterparty=${fact.counterparty}`,
    fact.value === null && "Out=low",
  ];
  const formula = (language: Language) => {
    const given = [
      nameOf(dataset.entities.get(fact.entity), fact.entity, language),
      nameOf(dataset.metrics.get(fact.metric), fact.metric, language),
      fact.period?.text,
      "",
      options.filter(Boolean).join("; "),
    ];
    const written = given.map((one) => (one ? `"${one}"` : "")).join(",");
    return `GET(${written.replace(/,+$/, "")}) ${figure[language]}`;
  };
  return { en: formula("en"), zh: formula("zh") };
}
