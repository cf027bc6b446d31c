import type { QuestionBase } from "../../core/arithmetic/secondAnswer";
import type { AllowedMixtures, Mixture } from "../../core/arithmetic/mixing";
import type { Entity, Metric } from "../../core/facts/fact";
import type { IsoDate } from "../../core/period/calendar";
import { Failure } from "../../core/words/failure";
import { metricNamed, type Question } from "../../core/query/question";
import { ACTUALS, type Scale } from "../../core/words/scale";
import type { Language } from "../../core/words/words";
import { closedChoice } from "../options/choice";
import {
  cards,
  counterparty,
  curr,
  fiscal,
  lang,
  type Option,
  pack,
  pick,
  scope,
  status,
} from "../options/options";

/** Which unlike things may be set against each other; several are joined by `+` or a comma. */
export const mix: Option<AllowedMixtures> = {
  names: ["Mix", "混用"],
  fallback: new Set(),
  read: (text) => new Set(text.split(/[+,＋，、]/).flatMap((name) => MIXTURES[mixture(name)])),
};

const mixture = closedChoice("Mix", {
  none: ["none", "无"],
  plan: ["plan", "计划"],
  basis: ["basis", "口径"],
  scope: ["scope", "范围"],
  dates: ["dates", "date", "日期"],
  any: ["any", "all", "任意", "全部"],
});

const MIXTURES: Readonly<Record<Mixture | "none" | "any", readonly Mixture[]>> = {
  none: [],
  plan: ["plan"],
  basis: ["basis"],
  scope: ["scope"],
  dates: ["dates"],
  any: ["plan", "basis", "scope", "dates"],
};

/** Which side of a computed number comes out. */
export type DerivedOut = "value" | "low" | "high" | "unit" | "known" | "factid" | "status";

export const derivedOut: Option<DerivedOut> = {
  names: ["Out", "输出"],
  fallback: "value",
  read: closedChoice("Out", {
    value: ["value", "值"],
    low: ["low", "下限"],
    high: ["high", "上限"],
    unit: ["unit", "计量单位"],
    known: ["known", "公开日"],
    factid: ["factid", "编号"],
    status: ["status", "状态"],
  }),
};

/** How a computed number is to come out. */
export interface DerivedShape {
  readonly out: DerivedOut;
  readonly mag: Scale;
  readonly cards: boolean | null;
  readonly lang: Language | null;
  readonly curr: string | null;
}

/** Options of every function that computes with figures of the dataset. */
export interface DerivedOptions extends Omit<DerivedShape, "mag"> {
  readonly status: Question["status"];
  readonly pick: Question["pick"];
  readonly scope: string | null;
  readonly counterparty: string | null;
  readonly fiscal: boolean;
  readonly mix: AllowedMixtures;
  readonly pack: string | null;
}

export const DERIVED_OPTIONS = {
  status,
  pick,
  scope,
  counterparty,
  fiscal,
  out: derivedOut,
  mix,
  curr,
  pack,
  cards,
  lang,
} as const;

/** What the questions for all figures of one computed number have in common. */
export function questionBase(entity: Entity, asOf: IsoDate, options: DerivedOptions): QuestionBase {
  return { ...options, entity, asOf };
}

/** A number that no scale changes: times, months, fractions. */
export function withoutScale(options: DerivedOptions): DerivedShape {
  return { ...options, mag: ACTUALS };
}

/** The measure that an amount is taken from: ARR unless another is named that may stand there. */
export function measureOption(
  isMeasure: (metric: Metric) => boolean,
  wanted: { readonly en: string; readonly zh: string },
): Option<Metric | null> {
  return {
    names: ["Basis", "口径"],
    fallback: null,
    read: (text, { dataset }) => {
      const metric = metricNamed(dataset, text);
      if (isMeasure(metric)) return metric;
      throw new Failure("bad-input", {
        en: `Basis is ${metric.name}: expected ${wanted.en}.`,
        zh: `口径为${metric.nameZh}：应为${wanted.zh}。`,
      });
    },
  };
}
