import type { Words } from "./words";

/** Dollars in a sentence, as people say them: `$13bn`, 130亿美元. Six digits at most. */
export function roundAmount(dollars: number): Words {
  const of = (units: Units) => {
    const [factor, name] = units.find(([from]) => Math.abs(dollars) >= from) ?? [1, ""];
    return `${Number((dollars / factor).toPrecision(6))}${name}`;
  };
  return { en: `$${of(ENGLISH)}`, zh: `${of(CHINESE)}美元` };
}

/** A fraction in a sentence: `75%`. */
export function percentInWords(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(6))}%`;
}

type Units = readonly (readonly [factor: number, name: string])[];

const ENGLISH: Units = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
];

const CHINESE: Units = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
];
