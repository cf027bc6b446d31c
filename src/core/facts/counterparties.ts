import { listWords } from "../words/listWords";
import type { Words } from "../words/words";
import type { Fact } from "./fact";
import { shortFigure } from "./shortFigure";

/**
 * What asks for the figures of each other side, with these: `Counterparty=oracle 300bn,
 * Counterparty=coreweave 11.9bn / 22bn`. Empty where none of the figures has another side.
 */
export function counterpartyOptions(facts: readonly Fact[]): Words {
  const parties = [...new Set(facts.map(({ counterparty }) => counterparty))].filter(Boolean);
  return listWords(parties.map((party) => optionOf(party, facts)));
}

function optionOf(party: string, facts: readonly Fact[]): Words {
  const figures = facts.filter((fact) => fact.counterparty === party).map(shortFigure);
  const words = (language: keyof Words) =>
    [...new Set(figures.map((figure) => figure[language]))].join(" / ");
  return { en: `Counterparty=${party} ${words("en")}`, zh: `Counterparty=${party} ${words("zh")}` };
}
