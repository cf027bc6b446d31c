import { Failure } from "../words/failure";
import { type Period, span, type Wording } from "./period";

/**
 * From one written period to another, with what both their words ask for; null when that runs
 * backwards. Where one of them is fiscal, both are: FY2023..2025.
 * @throws {Failure} `bad-input` where one asks for what happened and the other for what is
 *   expected.
 */
export function writtenSpan(from: Period, to: Period): Period | null {
  const [first, last] = [from.wording, to.wording];
  const wholeSpan = span(from, to);
  if (wholeSpan === null || (!first && !last)) return wholeSpan;
  if (first?.figures !== last?.figures) throw unlikeFigures(from, to);
  const wording: Wording = {
    ...(first?.isFiscal || last?.isFiscal ? { isFiscal: true } : {}),
    ...(first?.figures ? { figures: first.figures } : {}),
  };
  return { ...wholeSpan, wording };
}

function unlikeFigures({ text: from }: Period, { text: to }: Period): Failure {
  return new Failure("bad-input", {
    en: `From ${from} to ${to} the span goes from one kind of figure to another (A actual, E and F expected): leave the letters out, or give each period a cell of its own.`,
    zh: `区间 ${from} 至 ${to} 的两端要求不同性质的数字（A 为实际，E、F 为预期）：请省略字母，或将各期间分别写入单元格。`,
  });
}
