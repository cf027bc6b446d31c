import type { Dataset } from "../core/dataset";
import type { Evidence } from "../core/explanation";
import type { Language, Words } from "../core/words";
import type { AnswerCell } from "./record";

/** A number that Excel shows with a card and that answers `=B4.Source`. */
export interface NumberCard {
  readonly type: "Double";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly numberFormat?: string;
  readonly properties: Readonly<Record<string, TextProperty>>;
  readonly layouts: { readonly card: CardLayout };
  readonly provider: { readonly description: string };
}

interface TextProperty {
  readonly type: "String";
  readonly basicType: "String";
  readonly basicValue: string;
}

interface CardLayout {
  readonly title: string;
  readonly sections: readonly [{ readonly layout: "List"; readonly properties: readonly string[] }];
}

/** What a number that was read from the dataset, or computed with its terms, carries. */
export function card(
  cell: AnswerCell & { readonly value: number },
  dataset: Dataset,
  language: Language,
): NumberCard {
  const [first] = cell.evidence;
  const lines =
    first === undefined
      ? {}
      : first.role === "answer"
        ? answerLines(first, dataset)
        : termLines(cell.evidence, dataset, language);
  const properties = Object.fromEntries(
    Object.entries({ ...lines, Dataset: dataset.version }).map(([name, text]) => [
      name,
      textProperty(text),
    ]),
  );
  return {
    type: "Double",
    basicType: "Double",
    basicValue: cell.value,
    ...(cell.format === undefined ? {} : { numberFormat: cell.format }),
    properties,
    layouts: {
      card: {
        title: TITLE[language],
        sections: [{ layout: "List", properties: Object.keys(properties) }],
      },
    },
    provider: { description: "AIFIN" },
  };
}

const TITLE: Words = { en: "Where this number comes from", zh: "此数字的出处" };

/** The lines of a card, short: every cell carries them. */
function answerLines(
  { fact, claims, disputed }: Evidence,
  dataset: Dataset,
): Readonly<Record<string, string>> {
  const source = dataset.sources.get(fact.source);
  return {
    Printed: fact.printed,
    Period: fact.period?.text ?? "",
    Status: disputed ? `${fact.status}, disputed` : fact.status,
    Qualifier: fact.qualifier,
    Unit: fact.unit,
    Known: fact.known.text,
    Source: source?.titleEn ?? fact.source,
    Publisher: source?.publisher ?? "",
    Paragraph: fact.locator,
    ...(source?.url ? { URL: source.url } : {}),
    Origin: fact.origin,
    Claims: claimsLine(claims),
    FactId: fact.id,
  };
}

/** Every claim in a few characters: `20億美元 (2026-01) · 16亿美元 (2024-06-17), differs`. */
function claimsLine(claims: Evidence["claims"]): string {
  return claims
    .map(({ fact, agrees }) => `${fact.printed} (${fact.known.text})${agrees ? "" : ", differs"}`)
    .join(" · ");
}

function termLines(
  evidence: readonly Evidence[],
  dataset: Dataset,
  language: Language,
): Readonly<Record<string, string>> {
  const terms = evidence.map(({ fact }) => {
    const metric = dataset.metrics.get(fact.metric);
    const name = (language === "zh" ? metric?.nameZh : metric?.name) ?? fact.metric;
    return `${name}${fact.scope === "" ? "" : ` (${fact.scope})`}: ${fact.printed}`;
  });
  const [first] = evidence;
  const source = dataset.sources.get(first?.fact.source ?? "");
  return {
    Terms: terms.join(" · "),
    Status: "computed from reported terms",
    Source: source?.titleEn ?? "",
    Publisher: source?.publisher ?? "",
    Paragraph: first?.fact.locator ?? "",
    Known: first?.fact.known.text ?? "",
    FactIds: evidence.map(({ fact }) => fact.id).join(" "),
  };
}

function textProperty(text: string): TextProperty {
  return { type: "String", basicType: "String", basicValue: text };
}
