import type { Dataset } from "../facts/dataset";
import type { Fact } from "../facts/fact";
import { ACTUALS, type Scale } from "../words/scale";
import { UNITS } from "../words/unit";
import { readTitle } from "../titles/readTitle";
import { PERCENT } from "./amounts";
import type { Heard } from "./companyEvidence";
import { nearest, type ReadInReach, type TitlesRead } from "./levels";
import type { TextCell } from "./sheetText";

/** A number of so many, typed in full, says itself what it counts. */
const FULL = 1e5;
/** What no amount of these units reaches: a number is then drawn in the unit, not typed in it. */
const BEYOND = 1e14;
/** Scales of amounts where no title names one; 万 and 亿 only under Chinese titles. */
const UNNAMED = [1e6, 1e9];
const UNNAMED_ZH = [...UNNAMED, 1e4, 1e8];

/**
 * In which unit it was typed. What the number is drawn with comes before the titles: a percent is
 * no amount of dollars, `$20.0bn` is in billions, and 20,000,000,000 drawn as 20.0 under `$bn` is
 * in full.
 */
export function scaleHeard(
  fact: Fact,
  scale: Scale,
  cell: TextCell,
  titles: TitlesRead,
  dataset: Dataset,
): Heard {
  const units = readTitle(dataset, drawnUnits(cell.text));
  const drawn: ReadInReach = { ...units, text: cell.text, from: "number" };
  const levels = [[drawn], ...titles.oneByOne];
  const percent = nearest(levels, ({ isPercent }) => isPercent)?.titles[0];
  if (fact.unit === "fraction") return fractionHeard(scale, drawn, percent);
  const isPercentNear = [drawn, ...titles.direct].some(({ isPercent }) => isPercent);
  const money = nearest(levels, ({ isMoney }) => isMoney)?.titles[0];
  if (isPercentNear || (isDrawnAsMultiple(cell) && fact.unit !== "multiple")) return "against";
  if (fact.unit.startsWith("USD") ? money?.isOtherCurrency : drawn.isMoney) return "against";
  if (fact.unit.startsWith("GW") && titles.all.some(({ isMegawatts }) => isMegawatts))
    return "against";
  if (!UNITS.get(fact.unit)?.isScaled) return { title: null, doubt: "none" };
  return amountHeard(fact, scale, cell, levels);
}

function isDrawnAsMultiple({ text }: TextCell): boolean {
  return /\dx\s*$/i.test(text);
}

function fractionHeard(scale: Scale, drawn: ReadInReach, percent: ReadInReach | undefined): Heard {
  if (drawn.isMoney) return "against";
  if (scale === PERCENT)
    return percent && percent !== drawn ? { title: percent, doubt: "none" } : "against";
  return { title: drawn.isPercent ? drawn : null, doubt: "none" };
}

function amountHeard(
  { unit }: Fact,
  { factor }: Scale,
  cell: TextCell,
  levels: readonly (readonly ReadInReach[])[],
): Heard {
  const number = Number(cell.value);
  const isMoney = unit.startsWith("USD");
  const named = nearest(levels, (one) => one.factors.size > 0 && (isMoney || !one.isMoney));
  const [title = null] = named?.titles ?? [];
  if (!title) return unnamedHeard(number, factor, levels);
  const factors = named?.titles.flatMap((one) => [...one.factors]) ?? [];
  if (factors.includes(factor)) return { title, doubt: "none" };
  const isInFull = factor === ACTUALS.factor && Math.abs(number) >= FULL;
  const isDrawnSo = factors.some(
    (one) => Math.abs(number) * one > BEYOND || isDrawnIn(cell, number / one),
  );
  return isInFull && isDrawnSo ? { title, doubt: "none" } : "against";
}

function unnamedHeard(
  number: number,
  factor: number,
  levels: readonly (readonly ReadInReach[])[],
): Heard {
  if (factor === ACTUALS.factor)
    return Math.abs(number) >= FULL ? { title: null, doubt: "none" } : "against";
  const isChinese = levels.flat().some((title) => title.isChinese);
  return (isChinese ? UNNAMED_ZH : UNNAMED).includes(factor) ? "silent" : "against";
}

/** Whether what is drawn is this number, as far as its digits go. */
function isDrawnIn({ text }: TextCell, number: number): boolean {
  const digits = /-?[\d,]*\.?\d+/.exec(text)?.[0].replaceAll(",", "") ?? "";
  const places = digits.split(".")[1]?.length ?? 0;
  return digits !== "" && Math.abs(Number(digits) - number) <= 0.5 * 10 ** -places;
}

/** What is drawn around the digits, as a title would say it. */
function drawnUnits(text: string): string {
  return text.replace(/[-+(]?[\d,]*\.?\d+\)?/g, " ").trim();
}
