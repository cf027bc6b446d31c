import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import type { Heard } from "./companyEvidence";
import { isDirect, namedIn, nearest, type TitlesRead } from "./levels";

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
    const isClause = fact.scope !== "" && parts === "named" && metrics.size === 0;
    return isClause && deals.has(fact.deal) ? { title, doubt: "some" } : "against";
  }
  const others = [...metrics].filter((id) => id !== fact.metric && id !== fact.scope);
  if (others.length > 0 && isNear) return "against";
  if (isForeign || named.titles.some(({ foreign }) => isOtherMeasure(foreign)))
    return { title, doubt: "much" };
  return { title, doubt: others.length > 0 || parts === "unnamed" ? "some" : "none" };
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
  return dataset.metrics.get(metric)?.isOfParts ? "unnamed" : "against";
}
