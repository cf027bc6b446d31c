import type { Dataset } from "../../core/facts/dataset";
import { formulasOf, unprintedTerms } from "../../core/deals/dealFormulas";
import { type KnownDeal, knownFactsIn } from "../../core/deals/knownDeal";
import type { Entity } from "../../core/facts/fact";
import { Failure } from "../../core/words/failure";
import {
  DEAL_KINDS,
  type DealKind,
  DEAL_STATUSES,
  spellingIfKnown,
} from "../../core/facts/vocabulary";
import type { Language, Words } from "../../core/words/words";
import { entities } from "../kinds/entity";
import { closedChoice } from "../options/choice";
import { type Option } from "../options/options";
import { optionsParameter } from "../record/parameters";
import { type AnswerCell, cell, defineFunction } from "../record/record";
import { dealAsOf, type DealAsOf } from "./dealAsOf";
import { nothingYet } from "./nothingYet";
import { tableWithTitles, TABLE_LOOK, type TableLook } from "../answer/tableParts";

interface DealsOptions extends TableLook {
  readonly kind: DealKind | null;
  readonly asOf: DealAsOf;
}

const kind: Option<DealKind | null> = {
  names: ["Kind", "类别"],
  fallback: null,
  read: closedChoice(
    "Kind",
    Object.fromEntries(
      Object.entries(DEAL_KINDS).map(([slug, spellings]) => [slug, [slug, ...spellings]]),
    ) as Record<DealKind, string[]>,
  ), // The keys of DEAL_KINDS.
};

const TITLES: readonly Words[] = [
  { en: "Id", zh: "编号" },
  { en: "Name", zh: "名称" },
  { en: "Name in Chinese", zh: "中文名称" },
  { en: "Kind", zh: "类别" },
  { en: "Parties", zh: "各方" },
  { en: "Status", zh: "状态" },
  { en: "Terms", zh: "条款数" },
  { en: "Not printed", zh: "未载明" },
  { en: "Functions", zh: "函数" },
  { en: "Note", zh: "说明" },
];

export const dealsFunction = defineFunction<[readonly Entity[] | null, DealsOptions]>({
  id: "DEALS",
  family: "deals",
  parameters: [
    {
      name: "party",
      kind: entities,
      optional: true,
    },
    optionsParameter<DealsOptions>({ kind, asOf: dealAsOf, ...TABLE_LOOK }),
  ],
  body: (dataset, parties, options) => {
    const found = [...dataset.deals.values()].filter(
      (deal) =>
        (options.kind === null || deal.kind === options.kind) &&
        (parties?.some(({ id }) => deal.parties.includes(id)) ?? true),
    );
    if (found.length === 0) throw noDeal(parties, options);
    const asOf = options.asOf.day;
    const known = found.map((deal) => ({ dataset, deal, asOf })).filter(isPublic);
    if (known.length === 0) throw nothingYet(dataset, found, asOf) ?? noDeal(parties, options);
    const rows = known.map((deal) => dealCells(deal, options.lang));

    return tableWithTitles(options, TITLES, rows);
  },
});

/** Whether anything of a deal was public by then; a deal without figures has no day. */
function isPublic(known: KnownDeal): boolean {
  return knownFactsIn(known).length > 0 || known.dataset.factsIn(known.deal.id).length === 0;
}

function dealCells(known: KnownDeal, lang: Language | null): readonly AnswerCell[] {
  const { dataset, deal } = known;
  const { id, name, nameZh, kind, parties, status, note } = deal;
  return [
    cell(id),
    cell(name),
    cell(nameZh),
    cell(lang === null ? kind : spellingIfKnown(DEAL_KINDS, kind, lang)),
    cell(parties.map((party) => partyName(dataset, party, lang)).join("; ")),
    cell(lang === null ? status : spellingIfKnown(DEAL_STATUSES, status, lang)),
    cell(knownFactsIn(known).length, "0"),
    cell(unprintedTerms(known).length, "0"),
    cell(
      formulasOf(dataset, deal)
        .map((formula) => formula.id)
        .join(" ") || null,
    ),
    cell(note || null),
  ];
}

function partyName(dataset: Dataset, id: string, lang: Language | null): string {
  const entity = dataset.entities.get(id);
  return (lang === "zh" ? entity?.nameZh : entity?.name) ?? id;
}

function noDeal(parties: readonly Entity[] | null, { kind }: DealsOptions): Failure {
  const who = (name: (party: Entity) => string) =>
    parties?.map(name).join(", ").slice(0, 300) ?? "";
  return new Failure("not-found", {
    en: `There is no deal${who(({ name }) => name) && ` of ${who(({ name }) => name)}`}${kind ? ` of the kind ${kind}` : ""}: DEALS() lists all.`,
    zh: `没有${who(({ nameZh }) => nameZh) && `${who(({ nameZh }) => nameZh)}的`}${kind ? `${DEAL_KINDS[kind][1]}类` : ""}协议：DEALS() 列出全部。`,
  });
}
