import type { Dataset } from "../../core/facts/dataset";
import { Failure } from "../../core/words/failure";
import type { ChoiceHelp, OptionHelp } from "../../core/library/functionHelp";
import { listWords } from "../../core/words/listWords";
import { foldedName, nameIndex } from "../../core/words/nameIndex";
import { didYouMean, nearNames } from "../../core/words/nearNames";
import { type PickRule, entityNamed, type Question } from "../../core/query/question";
import { ACTUALS, type Scale, scale, SCALES } from "../../core/words/scale";
import { WORKBOOK_PACK } from "../../core/facts/pack";
import { scopeNamed } from "../../core/facts/scopes";
import { STATUSES } from "../../core/facts/vocabulary";
import type { Language } from "../../core/words/words";
import { closedChoice, oneOrZero } from "./choice";
import type { Context } from "../call/context";
import { valueText } from "../call/input";

/**
 * One option: its names (the first is shown), what it is when it is not given, and how its text is
 * read.
 */
export interface Option<T> {
  readonly names: readonly string[];
  readonly fallback: T;
  /** What it is instead when it is not given, by the workbook's settings. */
  readonly byWorkbook?: (context: Context) => T;
  readonly read: ((text: string, context: Context) => T) & {
    readonly choices?: readonly ChoiceHelp[];
  };
}

/** What the help says about an option. */
export function optionHelp({ names, read, fallback }: Option<unknown>): OptionHelp {
  const { choices = [] } = read;
  const given = typeof fallback === "boolean" ? (fallback ? "1" : "0") : fallback;
  return { names, choices, fallback: choices.find(({ value }) => value === given)?.value ?? null };
}

/** In which unit amounts of money go in and come out. */
export const mag: Option<Scale> = {
  names: ["Mag", "单位"],
  fallback: ACTUALS,
  byWorkbook: ({ settings }) => {
    const found = SCALES.find((scale) => scale.name === settings.mag);
    return found ? { ...found, isSetByWorkbook: true } : ACTUALS;
  },
  read: scale,
};

/** Which statuses may answer. */
export const status: Option<Question["status"]> = {
  names: ["Status", "状态"],
  fallback: "preferred",
  read: closedChoice("Status", {
    preferred: ["preferred", "默认"],
    ...STATUSES,
    any: ["any", "任意", "全部"],
  }),
};

/** Which claim answers where several do. */
export const pick: Option<PickRule> = {
  names: ["Pick", "选取"],
  fallback: "preferred",
  read: (text, { dataset }) => {
    const source = /^(?:source|来源|來源)\s*[:：]\s*(.+)$/i.exec(text)?.[1];
    return source === undefined ? pickByName(text) : { source: sourceId(source.trim(), dataset) };
  },
};

/**
 * The part or the kind asked for, by its slug or its English or Chinese name; empty for the whole
 * with no kind stated; null when it is not given.
 */
export const scope: Option<string | null> = {
  names: ["Scope", "范围"],
  fallback: null,
  read: (text, { dataset }) => {
    const name = foldedName(text);
    if (isWhole(text)) return "";
    const known = dataset.scopes.find((slug) => foldedName(slug) === name);
    // A scope that no fact has is not refused here: the answer names those that the figure asked
    // for has.
    return known ?? scopeNamed(text) ?? text.trim().toLowerCase();
  },
};

/** Whether the whole entity is asked for by name. */
function isWhole(text: string): boolean {
  return ["whole", "整体"].includes(foldedName(text));
}

/** The other side of a deal, by any of its names. */
export const counterparty: Option<string | null> = {
  names: ["Counterparty", "交易对方"],
  fallback: null,
  read: (text, { dataset }) => entityNamed(dataset, text).id,
};

/** Which side of the answer comes out. */
export type Out =
  | "value"
  | "low"
  | "high"
  | "date"
  | "known"
  | "unit"
  | "source"
  | "url"
  | "printed"
  | "factid"
  | "status"
  | "claims"
  | "note"
  | "basis"
  | "pack";

export const out: Option<Out> = {
  names: ["Out", "输出"],
  fallback: "value",
  read: closedChoice("Out", {
    value: ["value", "值"],
    low: ["low", "下限"],
    high: ["high", "上限"],
    date: ["date", "日期"],
    known: ["known", "公开日"],
    unit: ["unit", "计量单位"],
    source: ["source", "来源"],
    url: ["url", "链接"],
    printed: ["printed", "原文"],
    factid: ["factid", "编号"],
    status: ["status", "状态"],
    claims: ["claims", "说法数"],
    note: ["note", "附注"],
    basis: ["basis", "口径"],
    pack: ["pack", "数据包"],
  }),
};

/** The pack whose facts may answer, by its id; null when it is not given. */
export const pack: Option<string | null> = {
  names: ["Pack", "数据包"],
  fallback: null,
  read: (text, { dataset: { packs } }) => {
    const ids = packs.map(({ id }) => id);
    const name = foldedName(text) === "工作簿" ? WORKBOOK_PACK : text;
    const found = ids.find((id) => foldedName(id) === foldedName(name));
    if (found) return found;
    const { en, zh } = listWords(ids.map((id) => ({ en: id, zh: id })));
    throw new Failure("not-found", {
      en: `Pack ${valueText(text)} is not here. There is: ${en}.`,
      zh: `没有数据包 ${valueText(text)}。现有：${zh}。`,
    });
  },
};

/** Whether a table begins with a row of titles. */
export const headers: Option<boolean> = {
  names: ["Headers", "表头"],
  fallback: true,
  read: oneOrZero("Headers"),
};

/** Whether a table runs down, a row for each figure, or across. */
export const dir: Option<"V" | "H"> = {
  names: ["Dir", "方向"],
  fallback: "V",
  read: closedChoice("Dir", { V: ["V", "vertical", "纵"], H: ["H", "horizontal", "横"] }),
};

/** In which order of time a table runs. */
export const sort: Option<"asc" | "desc"> = {
  names: ["Sort", "排序"],
  fallback: "asc",
  read: closedChoice("Sort", {
    asc: ["asc", "ascending", "升序"],
    desc: ["desc", "descending", "降序"],
  }),
};

/** What answers where the period asked has no figure. */
export const fill: Option<"none" | "prior"> = {
  names: ["Fill", "填充"],
  fallback: "none",
  read: closedChoice("Fill", { none: ["none", "无"], prior: ["prior", "previous", "前值"] }),
};

/** Whether totals that make up the period are added where it has no figure of its own. */
export const derive: Option<"none" | "sum"> = {
  names: ["Derive", "推算"],
  fallback: "none",
  read: closedChoice("Derive", { none: ["none", "无"], sum: ["sum", "求和", "合计"] }),
};

/** Whether a calendar period of a total is the fiscal one of a company with a year of its own. */
export const fiscal: Option<boolean> = {
  names: ["Fiscal", "财年"],
  fallback: false,
  read: oneOrZero("Fiscal"),
};

/**
 * Whether numbers come with a card: in a table only when asked for, else by the workbook's setting;
 * null when it is not given.
 */
export const cards: Option<boolean | null> = {
  names: ["Cards", "卡片"],
  fallback: null,
  read: oneOrZero("Cards"),
};

/**
 * The language of titles and words in cells; null when it is not given, then they are as the
 * dataset has them.
 */
export const lang: Option<Language | null> = {
  names: ["Lang", "语言"],
  fallback: null,
  read: closedChoice("Lang", {
    en: ["en", "english", "英文"],
    zh: ["zh", "zh-cn", "zh-tw", "chinese", "中文"],
  }),
};

/**
 * The currency of what may answer, null where none is asked for: every amount is in the one that
 * was reported, and nothing is converted.
 */
export const curr: Option<string | null> = {
  names: ["Curr", "货币", "Currency"],
  fallback: null,
  read: (text, { dataset: { currencies } }) => {
    const code =
      ["us", "美元", "美金"].includes(foldedName(text)) || text.trim() === "$"
        ? "USD"
        : text.trim().toUpperCase();
    if (currencies.includes(code)) return code;
    if (currencies.length > 1)
      throw new Failure("not-found", {
        en: `No figure is in ${valueText(text)}. There is: ${currencies.join(", ")}.`,
        zh: `没有以 ${valueText(text)} 计的数字。现有：${currencies.join("、")}。`,
      });
    throw new Failure("not-found", {
      en: `Curr is "${valueText(text)}": the articles report in USD only, and AIFIN converts nothing: leave Curr out.`,
      zh: `Curr 是“${valueText(text)}”：各文仅以美元报道，AIFIN 不作换算：请省略 Curr。`,
    });
  },
};

/**
 * A number; an amount of money is in the scale of `Mag`. Its bounds are checked where it is used.
 */
export function numberOption(name: string, zh: string): Option<number | null> {
  return {
    names: [name, zh],
    fallback: null,
    read: (text) => {
      const digits = text.normalize("NFKC").trim();
      const value = NUMBER.test(digits) ? Number(digits.replaceAll(",", "")) : NaN;
      if (Number.isFinite(value)) return value;
      throw new Failure("bad-input", {
        en: `${name} is "${valueText(text)}": expected a plain number, such as 20 or 0.75 (not 75%, 20bn or 0,75).`,
        zh: `${name} 是“${valueText(text)}”：应为纯数字，如 20 或 0.75（而非 75%、20亿 或 0,75）。`,
      });
    },
  };
}

/**
 * Digits, in groups of three or in one row, with decimals and a power of ten; `0,750` is no group
 * but a decimal of other countries.
 */
const NUMBER = /^[+-]?(?:(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

const pickByName = closedChoice("Pick", {
  preferred: ["preferred", "默认"],
  latest: ["latest", "最新"],
  first: ["first", "最早"],
  median: ["median", "中位数"],
  low: ["low", "最低"],
  high: ["high", "最高"],
  agree: ["agree", "一致"],
});

function sourceId(text: string, dataset: Dataset): string {
  const found = [...dataset.sources.keys()].find((id) => foldedName(id) === foldedName(text));
  if (found !== undefined) return found;
  const ids = [...dataset.sources.keys()];
  const near = didYouMean(nearNames(nameIndex(ids, (id) => [id])), text);
  const all = listWords(ids.map((id) => ({ en: id, zh: id })));
  throw new Failure("bad-input", {
    en: `"${valueText(text)}" is not a source: expected one of ${all.en}.${near.en}`,
    zh: `“${valueText(text)}”不是来源编号：应为 ${all.zh} 之一。${near.zh}`,
  });
}
