import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { namesRelation, outsideSections } from "../titles/titleVocabulary";
import { isDirect, namedIn, nearest, type ReadInReach, type TitlesRead } from "./levels";

/** What a title says for a figure, and how much that leaves open. */
export interface TitleEvidence {
  /** null where nothing has to be said: a clause has no period. */
  readonly title: ReadInReach | null;
  /** `some`: *likely* at best. `much`: *unlikely*. */
  readonly doubt: Doubt;
}

export type Doubt = "none" | "some" | "much";

/** `silent`: no title says anything of the kind. `against`: the titles speak of something else. */
export type Heard = TitleEvidence | "silent" | "against";

/**
 * Whose number it is: the nearest titles that name a company must name one of the figure's and
 * nobody else's. The other side of a deal speaks for it, as long as no title farther off names
 * somebody else; users of a product may stand under the name of its maker.
 */
export function companyHeard(fact: Fact, titles: TitlesRead, dataset: Dataset): Heard {
  const named = nearest(titles.levels, ({ companies }) => companies.size > 0);
  if (!named) return "silent";
  const ids = namedIn(named.titles, ({ companies }) => companies);
  const makers = makersOf(fact.entity, dataset);
  const isMaker = fact.unit === "people" && makers.some((maker) => ids.has(maker));
  const isOther = fact.counterparty !== "" && ids.has(fact.counterparty);
  const isOwn = ids.has(fact.entity);
  if (!isOwn && !isMaker && !isOther) return "against";
  const parties = new Set([fact.entity, fact.counterparty, fact.scope, ...makers]);
  const others = [...ids].filter((id) => !parties.has(id));
  const [title = null] = named.titles;
  if (others.length > 0) return named.titles.some(isDirect) ? "against" : { title, doubt: "much" };
  if (named.titles.some(({ foreign }) => namesRelation(foreign))) return { title, doubt: "much" };
  if (isUnderAnotherSection(named.titles, titles)) return { title, doubt: "much" };
  if (isOwn) return { title, doubt: "none" };
  const farther = nearest(named.farther, ({ companies }) => companies.size > 0);
  const elsewhere = farther && namedIn(farther.titles, ({ companies }) => companies);
  const isDenied = elsewhere !== null && ![...elsewhere].some((id) => parties.has(id));
  return { title, doubt: isDenied ? "much" : "some" };
}

function makersOf(entity: string, dataset: Dataset): readonly string[] {
  const makers: string[] = [];
  for (let id = dataset.entities.get(entity)?.parent ?? ""; id !== "";) {
    if (makers.includes(id)) break;
    makers.push(id);
    id = dataset.entities.get(id)?.parent ?? "";
  }
  return makers;
}

/** A section of a name that we do not know may be another company's. */
function isUnderAnotherSection(named: readonly ReadInReach[], { all }: TitlesRead): boolean {
  if (named.some(({ from }) => isDirect({ from }) || from === "beside" || from === "section"))
    return false;
  return all.some(({ from, foreign }) => from === "section" && outsideSections(foreign).length > 0);
}
