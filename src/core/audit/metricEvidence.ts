import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import type { Heard } from "./companyEvidence";
import { outsideSections } from "../titles/titleVocabulary";
import { isDirect, namedIn, nearest, type ReadInReach, type TitlesRead } from "./levels";
import type { TitlePlace } from "./titlesInReach";

/**
 * What it measures: the nearest titles that name a metric must name the figure's and no other; a
 * title of the deal will do where the row names the clause. A run-rate's title never stands for
 * revenue. Where the row or the column says what no word of ours is, the number is something else.
 */
export function metricHeard(fact: Fact, titles: TitlesRead, dataset: Dataset): Heard {
  const { all, direct, levels } = titles;
  const isForeign = direct.some(({ foreign }) => foreign.length > 0);
  const isRunRate = all.some(
    ({ metrics, from }) => from !== "sheet" && from !== "tab" && metrics.has("arr"),
  );
  if (fact.metric === "revenue" && isRunRate) return "against";
  const named = nearest(levels, ({ metrics, deals }) => metrics.size > 0 || deals.size > 0);
  if (!named) return isForeign ? "against" : "silent";
  const [title = null] = named.titles;
  const isNear = named.titles.some(isDirect);
  if (isForeign && !isNear) return "against";
  const parts = partHeard(fact, titles, dataset);
  if (parts === "against") return "against";
  const metrics = namedIn(named.titles, (one) => one.metrics);
  const deals = namedIn(named.titles, (one) => one.deals);
  if (!metrics.has(fact.metric)) {
    const isClause = deals.has(fact.deal) && metrics.size === 0 && isOnlyClause(fact, dataset);
    return isClause && parts === "named" ? { title, doubt: "some" } : "against";
  }
  const others = [...metrics].filter((id) => id !== fact.metric && id !== fact.scope);
  if (others.length > 0 && isNear) return "against";
  const isFarther = all.some(({ from, foreign }) => isBetween(from, title) && isStrange(foreign));
  if (isForeign || isFarther || named.titles.some(({ foreign }) => isOtherMeasure(foreign)))
    return { title, doubt: "much" };
  return { title, doubt: others.length > 0 || parts === "unnamed" ? "some" : "none" };
}

/** A clause that its part names, or that is the only one of the whole in its unit. */
function isOnlyClause({ deal, scope, unit }: Fact, dataset: Dataset): boolean {
  if (scope !== "") return true;
  return dataset.factsIn(deal).filter((one) => one.scope === "" && one.unit === unit).length === 1;
}

/** Whether a title of a section or a corner stands between a number and the title of its metric. */
function isBetween(from: TitlePlace, title: ReadInReach | null): boolean {
  const isFar = title && ["table", "sheet", "tab"].includes(title.from);
  return isFar === true && (from === "section" || from === "corner");
}

function isStrange(foreign: readonly string[]): boolean {
  return outsideSections(foreign).length > 0;
}

/** Words that make another measure of a metric, wherever its title stands. */
const OTHER_MEASURE =
  /^(?:growth|yoy|qoq|mom|cagr|change|delta|variance|difference|gap|new|net|per|ratio|churn|average|median|mean|index|rank|odds|probability|增长.*|同比.*|环比.*|增速.*|增幅.*|变化.*|差.*|人均.*|占比.*|排名.*)$/;

function isOtherMeasure(foreign: readonly string[]): boolean {
  return foreign.some((word) => OTHER_MEASURE.test(word));
}

/**
 * Whether the titles name the part or the kind that the figure is about. A part never stands for
 * the whole, and the whole not for a part; a kind of the whole need not be named.
 */
function partHeard(
  { entity, metric, scope, basis }: Fact,
  { all, direct }: TitlesRead,
  dataset: Dataset,
): "named" | "unnamed" | "against" {
  const near = all.filter(({ from }) => isDirect({ from }) || from === "section");
  const others = namedIn(near, ({ scopes }) => scopes);
  if ([...others].some((slug) => slug !== scope && slug !== basis)) return "against";
  if (scope === "") return "named";
  const named = namedIn(all, ({ scopes, companies, metrics }) => [
    ...scopes,
    ...[...companies, ...metrics].filter((id) => id !== entity && id !== metric),
  ]);
  if (named.has(scope)) return "named";
  const isDirectCompany = direct.some(({ companies }) => companies.has(scope));
  if (isDirectCompany) return "named";
  return isPartUnderstood(entity, metric, dataset) ? "unnamed" : "against";
}

/** Where a figure is of a part by its nature, or where a clause is known of parts only. */
function isPartUnderstood(entity: string, id: string, dataset: Dataset): boolean {
  const metric = dataset.metrics.get(id);
  if (metric?.periodType !== "term") return metric?.isOfParts ?? false;
  return metric.isOfParts || !dataset.factsOf(entity, id).some(({ scope }) => scope === "");
}
