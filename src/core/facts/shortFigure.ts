import type { Fact } from "./fact";
import { qualifierWords } from "./qualifierWords";
import { scopeOption } from "./scopeOf";
import { unitNamed } from "../words/unit";
import type { Words } from "../words/words";

/** A figure as short as it goes in a sentence: `500bn`, `42%`, `8bn to 10bn`; 5000亿美元. */
export function shortFigure({ value, low, high, unit }: FigureOf): Words {
  const ends = value === null ? [low, high].filter((end) => end !== null) : [value];
  const words = ends.map((end) => shortNumber(end, unit));
  return {
    en: words.map(({ en }) => en).join(" to "),
    zh: words.map(({ zh }) => zh).join("至"),
  };
}

/** The same with the word around it, `over 20bn`. */
export function qualifiedFigure(fact: FigureOf & Pick<Fact, "qualifier">): Words {
  const [word, { en, zh }] = [qualifierWords(fact), shortFigure(fact)];
  return word ? { en: `${word.en} ${en}`, zh: `${word.zh}${zh}` } : { en, zh };
}

/** A figure as a message offers it: `Scope=share-sale 500bn (2025-10)`. */
export function offeredFigure(fact: Fact): Words {
  const { en, zh } = qualifiedFigure(fact);
  const time = fact.period ? ` (${fact.period.text})` : "";
  const option = scopeOption(fact) + (fact.value === null ? "; Out=low|high" : "");
  return { en: `${option} ${en}${time}`, zh: `${option} ${zh}${time}` };
}

type FigureOf = Pick<Fact, "value" | "low" | "high" | "unit">;

function shortNumber(number: number, unit: string): Words {
  if (unit === "fraction") {
    const percent = `${plainDigits(number * 100)}%`;
    return { en: percent, zh: percent };
  }
  const { words } = unitNamed(unit);
  // Dollars are what nobody says in a list of valuations.
  const after = unit === "USD" ? "" : words.en;
  return {
    en: inSteps(number, STEPS_EN) + after,
    zh: inSteps(number, STEPS_ZH) + words.zh,
  };
}

type Steps = readonly (readonly [from: number, word: string])[];

const STEPS_EN: Steps = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
];
const STEPS_ZH: Steps = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
];

function inSteps(number: number, steps: Steps): string {
  const step = steps.find(([from]) => Math.abs(number) >= from);
  return step ? `${plainDigits(number / step[0])}${step[1]}` : plainDigits(number);
}

/** Without the digits that only binary arithmetic adds. */
function plainDigits(number: number): string {
  return String(Number(number.toPrecision(6)));
}
