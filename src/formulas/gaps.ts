import type { Gap, GapReason } from "../core/evidence/lineage";
import { shownPlace } from "../core/workbook/places";
import type { Place } from "../core/workbook/workbook";
import type { Words } from "../core/words/words";
import type { Stop } from "./referredPlaces";

/** What was not followed, in a sentence for the person. */
export function gapAt(place: Place, { reason, text }: Stop): Gap {
  const seen = SENTENCES[reason](shortened(text));
  const at = shownPlace(place);
  return { place, reason, text, words: { en: `${at}: ${seen.en}`, zh: `${at}：${seen.zh}` } };
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

const SENTENCES: Readonly<Record<GapReason, (text: string) => Words>> = {
  cycle: () => ({
    en: "the formula refers to itself, by way of other cells or directly.",
    zh: "公式直接或经由其他单元格引用了自身。",
  }),
  "other-workbook": (text) => ({
    en: `${text} lies in another workbook, which is not read.`,
    zh: `${text} 位于其他工作簿，不予读取。`,
  }),
  "several-sheets": (text) => ({
    en: `${text} spans several sheets that are not known.`,
    zh: `${text} 跨越的工作表未知。`,
  }),
  "moving-reference": (text) => ({
    en: `${text} chooses its cells while it calculates: which ones, the formula does not say.`,
    zh: `${text} 在计算时才确定所引用的单元格：公式本身未指明。`,
  }),
  "unknown-name": (text) => ({
    en: `the name ${text} stands for nothing that is known of this workbook.`,
    zh: `名称 ${text} 在本工作簿中没有已知的含义。`,
  }),
  table: (text) => ({
    en: `${text} is a reference to a table that is not found: use an address.`,
    zh: `${text} 引用的表格未找到：请改用单元格地址。`,
  }),
  "lost-reference": (text) => ({
    en: `${text}: the cells that the formula referred to were deleted.`,
    zh: `${text}：公式所引用的单元格已被删除。`,
  }),
  "unreadable-formula": (text) => ({
    en: `the formula ${text} cannot be read.`,
    zh: `无法读懂公式 ${text}。`,
  }),
  "unreadable-cells": (text) => ({
    en: `cells could not be read: ${text}`,
    zh: `无法读取单元格：${text}`,
  }),
  "unknown-argument": (text) => ({
    en: `what ${text} gives to AIFIN is known only while it is calculated: put it into a cell of its own.`,
    zh: `${text} 传给 AIFIN 的值只有计算时才知道：请将其单独放入一个单元格。`,
  }),
  "failed-call": (text) => ({
    en: `${text} has no answer, so no fact comes of it.`,
    zh: `${text} 没有结果，因而不带来任何数字。`,
  }),
  stale: (text) => ({
    en: `the cell holds another number than ${text} gives now: calculate the workbook again (F9).`,
    zh: `单元格中的数与 ${text} 现在的结果不同：请重新计算工作簿（F9）。`,
  }),
  "too-many-cells": (text) => ({
    en: `${text} has more than 200,000 cells, which is too many to follow: refer to fewer.`,
    zh: `${text} 超过 200,000 个单元格，过多而无法追溯：请引用较小的区域。`,
  }),
  "too-far": (text) => ({
    en: `more than ${text} formulas lie behind it; the rest was not looked at.`,
    zh: `其后的公式超过 ${text} 个，其余未查看。`,
  }),
};
