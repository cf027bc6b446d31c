import { tranche as trancheOf } from "../../core/deals/tranche";
import { eachAmount } from "../kinds/eachAmount";
import { cell, defineFunction } from "../record";

const ANY_UNIT = { en: "any unit, the same for all three", zh: "任意单位，三者一致" };

export const tranche = defineFunction<[number, number, number]>({
  id: "TRANCHE",
  family: "deals",
  summary: {
    en: "The part of an amount that lies between two points: what a layer, a tier or an option on a spread takes.",
    zh: "金额落在两点之间的部分：即某一层、某一档或价差期权所占的部分。",
  },
  equation: "max(0, min(amount, detach) − attach)",
  parameters: [
    {
      name: "amount",
      kind: eachAmount("amount"),
      optional: false,
      unit: ANY_UNIT,
      words: {
        en: "The whole amount; below zero it reaches no tranche. A cell, a range or an array",
        zh: "全部金额；为负时不触及任何一档。可为单元格、区域或数组",
      },
    },
    {
      name: "attach",
      kind: eachAmount("attach"),
      optional: false,
      unit: ANY_UNIT,
      words: {
        en: "Where the tranche begins, 0 or more; a cell, a range or an array",
        zh: "该档起点，不小于 0；可为单元格、区域或数组",
      },
    },
    {
      name: "detach",
      kind: eachAmount("detach", Infinity),
      optional: true,
      unit: ANY_UNIT,
      words: {
        en: "Where it ends, not below attach; a cell, a range or an array. Default: it has no end",
        zh: "该档终点，不低于 attach；可为单元格、区域或数组。默认：无终点",
      },
    },
  ],
  use: {
    en: "To build tiers of your own, one cell a tier: multiply each tranche by its rate and add up. A column of amounts by a row of attachment points gives the grid of all tiers. It reads no deal and cites nothing.",
    zh: "用于自行搭建分档，每档一个单元格：各档乘以比例后相加。一列金额配一行起点即得全部档位的网格。不读取任何协议，也不引用出处。",
  },
  avoid: {
    en: "Not for periods whose state carries from one to the next, nor for caps on what is received: use WATERFALL, or MSSHARE for the reported terms.",
    zh: "不用于需逐期结转的计算，也不用于所得上限：请用 WATERFALL，所报道条款请用 MSSHARE。",
  },
  examples: [
    {
      formula: "=AIFIN.TRANCHE(25,10,20)",
      answer: 10,
      says: { en: "the layer from 10 to 20 is full", zh: "10 到 20 之间的一层已满" },
    },
    {
      formula: "=AIFIN.TRANCHE(25,20)",
      answer: 5,
      says: { en: "what exceeds 20, without an end", zh: "超过 20 的部分，无终点" },
    },
    {
      formula: "=AIFIN.TRANCHE(25,{0,10,20},{10,20,40})",
      answer: [[10, 10, 5]],
      says: { en: "three tiers at once", zh: "一次得出三档" },
    },
  ],
  errors: [
    {
      formula: "=AIFIN.TRANCHE(25,20,10)",
      code: "#VALUE!",
      words: {
        en: "The end lies below the beginning: attach comes first, then detach.",
        zh: "终点低于起点：先写 attach，再写 detach。",
      },
    },
    {
      formula: "=AIFIN.TRANCHE(25,-1)",
      code: "#VALUE!",
      words: { en: "A tranche begins at 0 or above.", zh: "起点不得小于 0。" },
    },
  ],
  body: (_dataset, amount, attach, detach) => cell(trancheOf(amount, attach, detach)),
});
