import { unknownInArticles } from "../facts/absentWords";
import { offeredFormula } from "../facts/offeredFormula";
import { offeredFigure } from "../facts/shortFigure";
import { counterpartyOptions } from "../facts/counterparties";
import type { Dataset } from "../facts/dataset";
import { dateOfSerial, type IsoDate, serialOfDate } from "../period/calendar";
import type { Entity, Fact } from "../facts/fact";
import { packOf } from "../facts/pack";
import { Failure } from "../words/failure";
import { listWords } from "../words/listWords";
import { nearestPeriods, noPeriodWords } from "./noPeriodWords";
import { isOfOtherStatus } from "./questionAsWorded";
import { ownMetrics, type Question } from "./question";
import { candidates, factsInScope, isInCurrency, isOfPack } from "./rule";
import { noScopeWords } from "./noScopeWords";
import type { Words } from "../words/words";

/**
 * Says why a question has no figure, and which neighbouring question has one: the metrics of the
 * company, the scopes, the day the figure became known, the statuses, the sources or the nearest
 * periods.
 * @throws {Failure} `not-found`, always.
 */
export function throwNoFigure(dataset: Dataset, question: Question): never {
  const { entity, metric, asOf, pick, status, counterparty, pack, curr } = question;
  const ever = dataset.factsOf(entity.id, metric.id);
  const known = ever.filter((fact) => fact.known.end <= asOf);
  const inScope = new Set(factsInScope(dataset, question));
  const scoped = known.filter((fact) => inScope.has(fact));
  const dealt = scoped.filter(
    (fact) => counterparty === null || fact.counterparty === counterparty,
  );
  const from = dealt.filter((fact) => typeof pick === "string" || fact.source === pick.source);
  const what = {
    en: `${metric.name} of ${entity.name}`,
    zh: `${entity.nameZh || entity.name}的${metric.nameZh}`,
  };
  const later = knownLater(dataset, question);
  const fail = (why: Words) => refuse(what, why, later);

  if (ever.length === 0) return fail(noMetric(dataset, question));
  if (known.length === 0) return fail(notYet(ever, asOf, dataset.released));
  if (scoped.length === 0) return fail(noScopeWords(dataset, known, question));
  const ofParty = known.filter((fact) => fact.counterparty === counterparty);
  if (dealt.length === 0 && ofParty.length > 0)
    return fail(noScopeWords(dataset, ofParty, question));
  if (dealt.length === 0) return fail(noParty(dataset, scoped, question));
  if (from.length === 0) return fail(noneFrom(dealt, typeof pick === "string" ? "" : pick.source));
  const inPack = from.filter((fact) => isOfPack(fact, question));
  if (inPack.length === 0) return fail(noneFrom(from, pack ?? "", ({ id }) => packOf(id)));
  const inCurr = inPack.filter((fact) => isInCurrency(fact, question));
  if (inCurr.length === 0) return fail(noneFrom(inPack, curr ?? "", ({ unit }) => unit));
  const wanted = inCurr.filter(
    (fact) => status === "any" || status === "preferred" || fact.status === status,
  );
  if (status !== "any" && status !== "preferred") {
    const [other] = candidates(dataset, { ...question, status: "any" });
    if (other) throw isOfOtherStatus(question, status, other, nearestPeriods(wanted, ""));
    if (wanted.length === 0) return fail(noStatus(inCurr, status));
  }
  return fail(noPeriodWords(dataset, wanted, known, question));
}

function refuse(what: Words, why: Words, later: Words): never {
  throw new Failure("not-found", {
    en: `No ${what.en} ${why.en}${later.en}`,
    zh: `没有${what.zh}${why.zh}${later.zh}`,
  });
}

/** What answers the question as of the day of the release, and since when it is known. */
function knownLater(dataset: Dataset, question: Question): Words {
  if (question.asOf >= dataset.released) return NOTHING;
  const [fact] = candidates(dataset, { ...question, asOf: dataset.released });
  if (!fact) return NOTHING;
  const { en, zh } = offeredFigure(fact);
  return {
    en: ` Known since ${fact.known.text}, after the as-of ${question.asOf}: ${en}.`,
    zh: `晚于截至日 ${question.asOf}、自 ${fact.known.text} 起公开：${zh}。`,
  };
}

function noMetric(dataset: Dataset, { entity, metric, asOf }: Question): Words {
  const isKnown = (fact: Fact) => fact.known.end <= asOf;
  const metrics = ownMetrics(dataset, entity.id, asOf);
  const { en, zh } =
    onlyFigure(dataset, entity.id, asOf) ??
    listWords(metrics.map(({ name, nameZh }) => ({ en: name, zh: nameZh })));
  const others = otherSide(
    dataset,
    dataset.factsWith(entity.id).filter(isKnown),
    metric.id,
    metrics.length > 0,
  );
  const parts = partsWith(dataset, entity.id, metric.id, asOf);
  const holders = parts.en || others.en ? NOTHING : heldBy(dataset, entity, metric.id, asOf);
  const unknown = unknownInArticles(entity.id, metric.id);
  const available = {
    en: `${unknown ? ` ${unknown.en}` : ""}${parts.en}${others.en}${holders.en}`,
    zh: `${unknown?.zh ?? ""}${parts.zh}${others.zh}${holders.zh}`,
  };
  return metrics.length > 0
    ? {
        en: `is in the dataset.${available.en} It has: ${en}.`,
        zh: `。${available.zh}该主体现有：${zh}。`,
      }
    : {
        en: `is in the dataset, nor any other figure of it.${available.en}`,
        zh: `，也没有它的其他数字。${available.zh}`,
      };
}

/** The formula that asks for the only figure that an entity has; null where it has several. */
function onlyFigure(dataset: Dataset, entity: string, asOf: IsoDate): Words | null {
  const known = dataset.factsAbout(entity).filter((fact) => fact.known.end <= asOf);
  const [only, ...others] = known;
  return only && others.length === 0 ? offeredFormula(dataset, only) : null;
}

const NOTHING: Words = { en: "", zh: "" };

/** Who has the metric: the company that a product is of, else every other one. */
function heldBy(dataset: Dataset, { parent }: Entity, metric: string, asOf: IsoDate): Words {
  const all = [...dataset.entities.values()].filter(({ id }) =>
    dataset.factsOf(id, metric).some((fact) => fact.known.end <= asOf),
  );
  const owner = all.filter(({ id }) => id === parent);
  const holders = owner.length > 0 ? owner : all;
  if (holders.length === 0) return NOTHING;
  const [only, ...others] = holders.flatMap(({ id }) => dataset.factsOf(id, metric));
  if (only && others.length === 0) {
    const { en, zh } = offeredFormula(dataset, only);
    return { en: ` There is: ${en}.`, zh: `现有：${zh}。` };
  }
  const { en, zh } = listWords(
    holders.map(({ name, nameZh }) => ({ en: name, zh: nameZh || name })),
  );
  return { en: ` There is one of ${en}.`, zh: `有此指标的主体：${zh}。` };
}

/** The products and segments of a company that have the metric which the company itself has not. */
function partsWith(dataset: Dataset, entity: string, metric: string, asOf: string): Words {
  const parts = [...dataset.entities.values()].filter(
    ({ id, parent }) =>
      parent === entity && dataset.factsOf(id, metric).some((fact) => fact.known.end <= asOf),
  );
  if (parts.length === 0) return NOTHING;
  const en = parts.map(({ name }) => name).join(", ");
  const zh = parts.map(({ name, nameZh }) => nameZh || name).join("、");
  return { en: ` Its part has it: ${en}.`, zh: `其下属有此指标：${zh}。` };
}

/**
 * Figures stand with one side of a deal: from the other, this leads there.
 * @param hasOwn Whether the entity has figures itself: then those of other metrics elsewhere are
 *   beside the question.
 */
function otherSide(
  dataset: Dataset,
  facts: readonly Fact[],
  metric: string,
  hasOwn: boolean,
): Words {
  const same = facts.filter((fact) => fact.metric === metric);
  const found = same.length > 0 || hasOwn ? same : facts;
  const [first] = found;
  if (!first) return NOTHING;
  const { en, zh } = listWords(found.map((fact) => offeredFormula(dataset, fact)));
  return { en: ` It is the other side of: ${en}.`, zh: `它是交易对方，见：${zh}。` };
}

function notYet(facts: readonly Fact[], asOf: IsoDate, released: IsoDate): Words {
  const first = facts.map((fact) => fact.known.end).sort()[0] ?? "";
  const in1904 = dateOfSerial(serialOfDate(asOf) + DAYS_BETWEEN_DATE_SYSTEMS) ?? "";
  const hint = in1904 >= first && in1904 <= released;
  return {
    en: `was known on ${asOf}. The first was on ${first}.${hint ? ` If ${in1904} was meant, this workbook counts its dates from 1904: give the date as text, "${in1904}".` : ""}`,
    zh: `在 ${asOf} 已公开。最早公开于 ${first}。${hint ? `若本意为 ${in1904}，则本工作簿采用 1904 日期系统：请以文本给出日期，“${in1904}”。` : ""}`,
  };
}

/**
 * A day's serial number in Excel's 1900 system less the one in its 1904 system, which no function
 * is told of.
 */
const DAYS_BETWEEN_DATE_SYSTEMS = 1462;

/** The other parties that the metric has, and what else there is with the one asked for. */
function noParty(
  dataset: Dataset,
  facts: readonly Fact[],
  { entity, counterparty, asOf }: Question,
): Words {
  const parties = counterpartyOptions(facts);
  const others = distinct(
    dataset
      .factsAbout(entity.id)
      .filter((fact) => fact.counterparty === counterparty && fact.known.end <= asOf)
      .map((fact) => fact.metric),
  ).flatMap((id) => dataset.metrics.get(id) ?? []);
  const { en, zh } = listWords(others.map(({ name, nameZh }) => ({ en: name, zh: nameZh })));
  const available =
    parties.en !== ""
      ? { en: `There is: ${parties.en}.`, zh: `现有：${parties.zh}。` }
      : {
          en: "It is of no deal: leave Counterparty= out.",
          zh: "该指标无交易对方：请省略 Counterparty=。",
        };
  return {
    en: `with Counterparty=${counterparty ?? ""}. ${available.en}${en && ` With it there is: ${en}.`}`,
    zh: `（Counterparty=${counterparty ?? ""}）。${available.zh}${zh && `与该方之间现有：${zh}。`}`,
  };
}

function noneFrom(
  facts: readonly Fact[],
  wanted: string,
  of: (fact: Fact) => string = ({ source }) => source,
): Words {
  const all = distinct(facts.map(of)).join(", ");
  return {
    en: `comes from ${wanted}. There is: ${all}.`,
    zh: `来自 ${wanted}。现有来源：${all}。`,
  };
}

function noStatus(facts: readonly Fact[], status: string): Words {
  const statuses = distinct(facts.map((fact) => fact.status)).join(", ");
  return {
    en: `is of status ${status}. There is: ${statuses}.`,
    zh: `的状态为 ${status}。现有状态：${statuses}。`,
  };
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
