import type { Dataset } from "../core/dataset";
import type { Evidence } from "../core/explanation";
import type { Language, Words } from "../core/words";
import type { Fact, Source } from "../core/fact";
import type { AnswerCell, CardWords } from "./record";

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

/** What a number that was read from the dataset, or computed from it, carries. */
export function card(
  cell: AnswerCell & { readonly value: number; readonly card: CardWords },
  dataset: Dataset,
  language: Language,
): NumberCard {
  const [first] = cell.evidence;
  const isFigure = first?.role === "answer";
  const lines = isFigure
    ? figureLines(first, cell.card, dataset, language)
    : computedLines(cell.evidence, cell.card, dataset, language);
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

/** The names of a card's lines are the same in every language: formulas ask for them (`=B4.Source`). */
type Lines = Readonly<Record<string, string>>;

const TITLE: Words = { en: "Where this number comes from", zh: "此数字的出处" };
const DISPUTED: Words = { en: "disputed", zh: "有争议" };
const DIFFERS: Words = { en: "differs", zh: "不一致" };

/** The lines of a figure, short: every cell carries them. */
function figureLines(
  { fact, claims, disputed, later }: Evidence,
  { unit, computed }: CardWords,
  dataset: Dataset,
  language: Language,
): Lines {
  const source = dataset.sources.get(fact.source);
  return {
    ...(computed && { Shown: computed[language] }),
    Printed: fact.printed,
    Period: fact.period?.text ?? "",
    Status: disputed ? `${fact.status}, ${DISPUTED[language]}` : fact.status,
    Qualifier: fact.qualifier,
    Unit: unit,
    Known: fact.known.text,
    Source: titleOf(source, language),
    Publisher: source?.publisher ?? "",
    Paragraph: fact.locator,
    ...(source?.url ? { URL: source.url } : {}),
    Origin: fact.origin,
    Claims: claimsLine(claims, language),
    ...(later.length > 0 ? { Later: laterLine(later) } : {}),
    FactId: fact.id,
  };
}

/** Every claim in a few characters: `20億美元 (2026-01) · 16亿美元 (2024-06-17), differs`. */
function claimsLine(claims: Evidence["claims"], language: Language): string {
  return claims
    .map(
      ({ fact, agrees }) =>
        `${fact.printed} (${fact.known.text})${agrees ? "" : `, ${DIFFERS[language]}`}`,
    )
    .join(" · ");
}

/** How many later figures a card names. */
const LATER = 3;

/** `5000亿美元 (2025-10, share-sale, actual) · …`: what a newer figure would be, of another scope or only planned. */
function laterLine(later: readonly Fact[]): string {
  const named = later
    .slice(0, LATER)
    .map(
      ({ printed, period, scope, status }) =>
        `${printed} (${[period?.text, scope, status].filter(Boolean).join(", ")})`,
    );
  return [...named, ...(later.length > LATER ? ["…"] : [])].join(" · ");
}

/** The lines of a number that was computed: the facts that went in, and how. */
function computedLines(
  evidence: readonly Evidence[],
  { unit, computed }: CardWords,
  dataset: Dataset,
  language: Language,
): Lines {
  const terms = evidence.map(({ fact }) => {
    const metric = dataset.metrics.get(fact.metric);
    const name = (language === "zh" ? metric?.nameZh : metric?.name) ?? fact.metric;
    return `${name}${fact.scope === "" ? "" : ` (${fact.scope})`}: ${fact.printed}`;
  });
  const facts = evidence.map(({ fact }) => fact);
  const sources = [...new Set(facts.map(({ source }) => source))].map((id) =>
    dataset.sources.get(id),
  );
  return {
    Status: computed?.[language] ?? "",
    Terms: terms.join(" · "),
    Unit: unit,
    Source: sources.map((source) => titleOf(source, language)).join(" · "),
    Publisher: sources.map((source) => source?.publisher ?? "").join(" · "),
    Paragraph: [...new Set(facts.map(({ locator }) => locator))].join(", "),
    Known: [...new Set(facts.map(({ known }) => known.text))].join(", "),
    FactIds: facts.map(({ id }) => id).join(" "),
  };
}

function titleOf(source: Source | undefined, language: Language): string {
  return (language === "zh" ? source?.title : source?.titleEn) ?? "";
}

function textProperty(text: string): TextProperty {
  return { type: "String", basicType: "String", basicValue: text };
}
