import type { Evidence } from "../evidence/explanation";
import { conditionOf, isConditional } from "../facts/conditions";
import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { scopeOf } from "../facts/scopeOf";
import { STATUSES } from "../facts/vocabulary";
import { overtakingFact } from "../query/claims";
import { isPlanned } from "../query/rule";
import type { Words } from "../words/words";
import { printedWords, termWords } from "./namedFact";

/** What makes a figure doubtful, beside its own bounds and times. */
interface Doubt {
  readonly words: Words;
  readonly holdsOf: (evidence: Evidence, dataset: Dataset) => boolean;
}

const DISPUTED: Doubt = {
  words: { en: "disputed", zh: "有争议" },
  holdsOf: ({ disputed }) => disputed,
};
const SUPERSEDED: Doubt = {
  words: { en: "superseded", zh: "已被取代" },
  holdsOf: ({ claims }) => overtakingFact(claims) !== null,
};
const PLANNED: Doubt = {
  words: { en: "planned", zh: "计划数" },
  holdsOf: ({ fact }) => isPlanned(fact.status),
};
const ESTIMATED: Doubt = {
  words: { en: "estimated", zh: "估计数" },
  holdsOf: ({ fact }) => fact.status === "estimate",
};
const CONDITIONAL: Doubt = {
  words: { en: "conditional", zh: "附条件" },
  holdsOf: ({ fact }, dataset) => isConditional(dataset, fact),
};

const DOUBTS = [DISPUTED, SUPERSEDED, PLANNED, ESTIMATED, CONDITIONAL] as const;

/**
 * What is doubtful about a number that was computed from figures, whatever computed it: one word
 * where it holds of all of them (`planned`), else each figure that it holds of (`ARR 2023
 * disputed`).
 */
export function doubtsOf(dataset: Dataset, evidence: readonly Evidence[]): readonly Words[] {
  return DOUBTS.flatMap(({ words, holdsOf }) => {
    const doubtful = evidence.filter((one) => holdsOf(one, dataset));
    if (doubtful.length === evidence.length) return doubtful.length > 0 ? [words] : [];
    return doubtful.map(({ fact }) => ofFigure(dataset, fact, words));
  });
}

function ofFigure(dataset: Dataset, fact: Fact, { en, zh }: Words): Words {
  const name = termWords(dataset, fact);
  return { en: `${name.en} ${en}`, zh: `${name.zh} ${zh}` };
}

/** The same of a number that is one figure, whose status stands beside it. */
export function doubtsOfFigure(dataset: Dataset, evidence: Evidence): readonly Words[] {
  const { fact, claims } = evidence;
  const later = overtakingFact(claims);
  const condition = conditionOf(dataset, fact);
  const isOfCondition = fact.status !== "condition" && CONDITIONAL.holdsOf(evidence, dataset);
  return [
    ...(DISPUTED.holdsOf(evidence, dataset) ? [DISPUTED.words] : []),
    ...(later ? [supersededBy(later)] : []),
    ...(isOfCondition ? [condition ? conditionalOn(condition) : CONDITIONAL.words] : []),
  ];
}

function supersededBy(later: Fact): Words {
  const { en, zh } = printedWords(later);
  const time = later.period?.text ?? "";
  const [statusEn, statusZh] = STATUSES[later.status];
  return {
    en: `superseded by ${en} (${time} ${statusEn})`,
    zh: `已被${zh}取代（${time} ${statusZh}）`,
  };
}

function conditionalOn(condition: Fact): Words {
  const { en, zh } = printedWords(condition);
  const scope = scopeOf(condition);
  return { en: `conditional: ${en} (${scope})`, zh: `附条件：${zh}（${scope}）` };
}
