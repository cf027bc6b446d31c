import { Failure } from "../words/failure";

/**
 * What a term or an amount may be. A refusal names it as the formula does: `Rate is 75: expected
 * from 0 to 1.`
 */

/** @throws {Failure} `bad-input` outside 0 to 1. */
export function checkedFraction(name: string, value: number): number {
  if (!(value >= 0 && value <= 1)) throw outOfBounds(name, value, "from 0 to 1", " 0 到 1 之间");
  return value;
}

/** @throws {Failure} `bad-input` below 0, and for what is no finite number. */
export function checkedAmount(name: string, value: number): number {
  if (!(value >= 0 && value < Infinity)) throw outOfBounds(name, value, "0 or more", "不小于 0");
  return value;
}

/** @throws {Failure} `bad-input` for 0 and below, and for what is no finite number. */
export function checkedPositive(name: string, value: number): number {
  if (!(value > 0 && value < Infinity)) throw outOfBounds(name, value, "above 0", "大于 0");
  return value;
}

/**
 * @throws {Failure} `out-of-range` for what is no finite number: two amounts may add up to more
 *   than a number holds.
 */
export function checkedResult(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new Failure("out-of-range", {
    en: "The result is more than a number can hold.",
    zh: "结果超出数值范围。",
  });
}

/** That something lies outside its bounds. */
export function outOfBounds(name: string, was: number, en: string, zh: string): Failure {
  return new Failure("bad-input", {
    en: `${name} is ${was}: expected ${en}.`,
    zh: `${name} 是 ${was}：应为${zh}。`,
  });
}

/** That two things that exclude each other are both given. */
export function bothGiven(one: string, other: string): Failure {
  return new Failure("bad-input", {
    en: `${one}= and ${other}= are both given: expected one of them.`,
    zh: `同时给出了 ${one}= 与 ${other}=：应只给其一。`,
  });
}
