import {
  controlSum,
  distribution,
  type LossRule,
  type SharedPeriod,
  unsharedAmount,
} from "../../core/deals/distribution";
import { leftToCap, type Waterfall } from "../../core/deals/tiers";
import type { Evidence } from "../../core/evidence/explanation";
import { Failure } from "../../core/words/failure";
import type { Scale } from "../../core/words/scale";
import { checkedInScale } from "../../core/words/slipsOfScale";
import type { Language, Words } from "../../core/words/words";
import type { Values } from "../call/kind";
import { type AnswerTable, type CardWords, cell, cellWithEvidence } from "../record/record";
import { tableWithTitles, rowWithEvidence } from "../answer/tableParts";
import { refuseTooLarge } from "../answer/tableSize";
import { amountDoubts } from "./amountDoubts";
import { type SeriesCells, seriesGrid } from "./seriesGrid";
import type { SharingLook } from "./sharingOptions";
import { joinedWords } from "./terms";
import { zeroWords } from "./zeroWords";

/** A waterfall with what the cells say of it. */
export interface Sharing {
  readonly waterfall: Waterfall;
  /** Whose share comes out, counted from 0. */
  readonly party: number;
  readonly losses: LossRule;
  /**
   * What the amounts are called, and in which unit of dollars they are; null where that is the
   * user's own.
   */
  readonly amounts: string;
  readonly scale: Scale | null;
  readonly format: string;
  readonly card: CardWords;
  readonly evidence: readonly Evidence[];
}

/**
 * The answer of a function that shares amounts: in the shape of the amounts the share of one party,
 * the control sum or what is left to its cap; or the table of tiers by period.
 * @param sharingOf The waterfall of one scenario.
 * @throws {Failure} `bad-input` where shapes do not fit, or a table is asked of several series.
 */
export function sharingTable<T extends SharingLook>(
  amounts: Values<number>,
  priors: Values<number>,
  scenarios: Values<T>,
  sharingOf: (scenario: T) => Sharing,
): AnswerTable {
  const [[look] = []] = scenarios;
  const table = scenarios.flat().find(({ out }) => out === "table");
  if (table) return onlyTable(amounts, priors, scenarios, table, sharingOf(table));
  if (scenarios.flat().some(({ series }) => series !== look?.series)) throw severalDirections();
  return seriesGrid(
    amounts,
    priors,
    scenarios,
    look?.series ?? null,
    ({ amounts, prior, scenario }) => {
      const sharing = withDoubts(sharingOf(scenario), amounts);
      const periods = periodsOf(amounts, prior, sharing);
      return periods.map((period, at) =>
        outCell(period, scenario.out, {
          ...sharing,
          card: ofAmount(sharing, amounts[at] ?? 0, at + 1, periods.length),
        }),
      ) satisfies SeriesCells;
    },
  );
}

/** What is doubtful about the amounts stands on every card of their line. */
function withDoubts(sharing: Sharing, line: readonly number[]): Sharing {
  const { amounts, losses, scale, card } = sharing;
  const doubts = amountDoubts(amounts, line, losses, scale);
  if (doubts.length === 0) return sharing;
  return {
    ...sharing,
    card: { ...card, computed: joinedWords([...doubts, card.computed ?? NOTHING]) },
  };
}

const NOTHING: Words = { en: "", zh: "" };

/**
 * Amounts of a range are periods one after the other, not cases beside each other: the card says
 * so, and that one is 0.
 */
function ofAmount(
  { card, amounts }: Sharing,
  amount: number,
  turn: number,
  periods: number,
): CardWords {
  const inTurn = {
    en: `period ${turn} of ${periods}, after those before it`,
    zh: `共 ${periods} 期之第 ${turn} 期，承接此前各期`,
  };
  const said = [...(periods > 1 ? [inTurn] : []), ...zeroWords({ [amounts]: amount })];
  if (said.length === 0) return card;
  return { ...card, computed: joinedWords([...said, card.computed ?? NOTHING]) };
}

function periodsOf(line: readonly number[], prior: number, sharing: Sharing) {
  const { waterfall, losses, amounts, scale } = sharing;
  if (scale) {
    for (const amount of line) checkedInScale(amounts, amount, scale);
    checkedInScale("prior", prior, scale);
  }
  return distribution(line, prior, waterfall, losses);
}

function outCell(period: SharedPeriod, out: SharingLook["out"], sharing: Sharing) {
  const { waterfall, party, format, card } = sharing;
  const number = (value: number) => cellWithEvidence(value, format, sharing, card);
  if (out === "check") return number(controlSum(period));
  if (out !== "remaining") return number(period.parts[party] ?? 0);
  return number(leftToCap(period.state.cumulative, party, waterfall) ?? noCap());
}

function noCap(): never {
  throw new Failure("not-found", {
    en: "There is no cap: set one with Cap=.",
    zh: "没有上限：请用 Cap= 设定。",
  });
}

/** The tiers by period of the only series. */
function onlyTable<T extends SharingLook>(
  amounts: Values<number>,
  priors: Values<number>,
  scenarios: Values<T>,
  { headers, lang, series }: SharingLook,
  sharing: Sharing,
): AnswerTable {
  const isOne = [priors, scenarios].every((one) => one.length === 1 && one[0]?.length === 1);
  const isLine = amounts.length === 1 || amounts[0]?.length === 1;
  const line = amounts.flat();
  const isSplit =
    isLine && line.length > 1 && series === (amounts.length === 1 ? "columns" : "rows");
  if (!isOne || !isLine || isSplit) throw severalTables();
  const titles = titlesOf(sharing.waterfall);
  refuseTooLarge(line.length * sharing.waterfall.tiers.length + 1, titles.length);
  const periods = periodsOf(line, priors[0]?.[0] ?? 0, sharing);
  const rows = periods.flatMap((period, at) => tierRows(period, at, sharing, lang));
  return tableWithTitles({ headers, lang, dir: "V" }, titles, rows);
}

/** One row a tier: what falls into it and who gets it; then where the period ends. */
function tierRows(
  period: SharedPeriod,
  at: number,
  sharing: Sharing,
  lang: Language | null,
): AnswerTable {
  const { waterfall, party, format } = sharing;
  const amount = (value: number | null) => cell(value, format);
  const end = [
    amount(period.state.cumulative),
    amount(period.received[party] ?? 0),
    amount(leftToCap(period.state.cumulative, party, waterfall)),
  ];
  return waterfall.tiers.map(({ name, from, until }, tier) => {
    const own = period.tiers[tier] ?? { amount: 0, parts: [] };
    const row = [
      cell(at + 1, "0"),
      cell(name[lang ?? "en"]),
      amount(from),
      amount(until < Infinity ? until : null),
      amount(own.amount),
      ...own.parts.map(amount),
      amount(Math.max(0, unsharedAmount(own))),
      ...end,
    ];
    return rowWithEvidence(row, sharing);
  });
}

function titlesOf({ parties }: Waterfall): readonly Words[] {
  return [...TITLES, ...parties, NOBODY, ...END_TITLES];
}

const TITLES: readonly Words[] = [
  { en: "Period", zh: "期" },
  { en: "Tier", zh: "档" },
  { en: "From", zh: "起" },
  { en: "To", zh: "至" },
  { en: "Amount", zh: "金额" },
];
const NOBODY: Words = { en: "Others", zh: "其他方" };
const END_TITLES: readonly Words[] = [
  { en: "Cumulative amount", zh: "累计金额" },
  { en: "Cumulative share", zh: "累计份额" },
  { en: "Left to the cap", zh: "距上限余额" },
];

function severalDirections(): Failure {
  return new Failure("bad-input", {
    en: "Series= differs between the scenarios, which share one range of amounts.",
    zh: "各情景的 Series= 不同，而金额区域为各情景共用。",
  });
}

function severalTables(): Failure {
  return new Failure("bad-input", {
    en: "Out=table shows one series: give one row or one column of amounts, one prior and one set of options.",
    zh: "Out=table 只显示一个系列：请给出一行或一列金额、一个 prior 和一组选项。",
  });
}
