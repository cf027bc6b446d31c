import type { Dataset } from "../../core/dataset";
import { formulasOf, unprintedTerms } from "../../core/deals/dealFormulas";
import type { Deal, Entity } from "../../core/fact";
import { Failure } from "../../core/failure";
import { DEAL_KINDS, type DealKind, DEAL_STATUSES, spelledIfKnown } from "../../core/vocabulary";
import type { Language, Words } from "../../core/words";
import { entities } from "../kinds/entities";
import { choice, type Option } from "../options";
import { optionsParameter } from "../parameters";
import { type AnswerCell, cell, defineFunction } from "../record";
import { laidOut, TABLE_LOOK, type TableLook } from "../tableParts";

interface DealsOptions extends TableLook {
  readonly kind: DealKind | null;
}

const kind: Option<DealKind | null> = {
  names: ["Kind", "类别", "類別"],
  fallback: null,
  read: choice(
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
  summary: {
    en: "The agreements that AIFIN knows: parties, kind, status, how many terms are printed, and the functions that compute with them.",
    zh: "AIFIN 所知的协议：各方、类别、状态、已载明条款数，以及据其计算的函数。",
  },
  parameters: [
    {
      name: "party",
      kind: entities,
      optional: true,
      words: {
        en: "Only deals that one of these companies takes part in: a cell, a range or an array. Default: all",
        zh: "只列其中任一公司参与的协议：单元格、区域或数组。默认：全部",
      },
    },
    optionsParameter<DealsOptions>({ kind, ...TABLE_LOOK }),
  ],
  use: {
    en: "To see which agreements there are, to get an id for DEALTERMS, PROFITSHARE, COMMITMENT or EQUITYSHARE, and to read what is printed nowhere (the column Note). Kind= lists one kind (Kind=cloud-contract).",
    zh: "用于查看有哪些协议，取得供 DEALTERMS、PROFITSHARE、COMMITMENT、EQUITYSHARE 使用的编号，并了解哪些内容各文均未载明（“说明”列）。Kind= 只列一类（Kind=云合同）。",
  },
  avoid: {
    en: "Not for the figures of a deal: DEALTERMS lists them with their sources. Notes are in English only.",
    zh: "协议的数字及来源请用 DEALTERMS。说明仅有英文。",
  },
  examples: [
    {
      formula: '=INDEX(AIFIN.DEALS("Nvidia","Headers=0"),{1,1},{1,5})',
      answer: [["nvidia-openai", "OpenAI; Nvidia"]],
      says: { en: "id and parties of Nvidia's first deal", zh: "英伟达首项协议的编号与各方" },
    },
    {
      formula: '=INDEX(AIFIN.DEALS("微软","Headers=0; Lang=zh"),{1,2},{4,6})',
      answer: [["利润分成", "已达成"]],
      says: { en: "kind and status in Chinese", zh: "类别与状态" },
    },
  ],
  errors: [
    {
      formula: '=AIFIN.DEALS("Cohere")',
      code: "#N/A",
      words: { en: "Nobody printed a deal of that company.", zh: "各文均未载明该公司的协议。" },
    },
    {
      formula: '=AIFIN.DEALS("Kind=purchase")',
      code: "#VALUE!",
      words: {
        en: 'Options come second: leave the first place empty, =AIFIN.DEALS(,"Kind=purchase").',
        zh: '选项是第二个参数：第一个留空，=AIFIN.DEALS(,"Kind=采购")。',
      },
    },
  ],
  body: (dataset, parties, options) => {
    const found = [...dataset.deals.values()].filter(
      (deal) =>
        (options.kind === null || deal.kind === options.kind) &&
        (parties?.some(({ id }) => deal.parties.includes(id)) ?? true),
    );
    if (found.length === 0) throw noDeal(parties, options);
    const rows = found.map((deal) => dealCells(dataset, deal, options.lang));
    return laidOut(options, TITLES, rows);
  },
});

function dealCells(dataset: Dataset, deal: Deal, lang: Language | null): readonly AnswerCell[] {
  const { id, name, nameZh, kind, parties, status, note } = deal;
  return [
    cell(id),
    cell(name),
    cell(nameZh),
    cell(lang === null ? kind : spelledIfKnown(DEAL_KINDS, kind, lang)),
    cell(parties.map((party) => partyName(dataset, party, lang)).join("; ")),
    cell(lang === null ? status : spelledIfKnown(DEAL_STATUSES, status, lang)),
    cell(dataset.factsIn(id).length, "0"),
    cell(unprintedTerms(dataset, deal).length, "0"),
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
