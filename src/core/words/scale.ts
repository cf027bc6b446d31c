import { Failure } from "./failure";
import { foldedName } from "./nameIndex";

/** `Mag`: in which unit amounts of money go in and come out. */
export interface Scale {
  readonly name: string;
  /** As it goes before a Chinese unit; empty for single units. */
  readonly nameZh: string;
  /** Dollars in one unit. */
  readonly factor: number;
  /** Whether the workbook set it, as the formula names none. */
  readonly isSetByWorkbook?: true;
}

const NAMES: readonly (readonly [
  factor: number,
  nameZh: string,
  name: string,
  ...others: string[],
])[] = [
  [1, "", "Actuals", "Actual", "Ones", "元"],
  [1e3, "千", "Thousands", "Thousand", "K", "千"],
  [1e4, "万", "万", "Wan"],
  [1e6, "百万", "Millions", "Million", "M", "MM", "MN", "MLN", "百万"],
  [1e8, "亿", "亿", "Yi"],
  [1e9, "十亿", "Billions", "Billion", "B", "BN", "BLN", "十亿"],
  [1e12, "万亿", "Trillions", "Trillion", "T", "TN", "TRN", "万亿", "兆"],
];

export const ACTUALS: Scale = { name: "Actuals", nameZh: "", factor: 1 };

export const SCALES: readonly Scale[] = NAMES.map(([factor, nameZh, name]) => ({
  name,
  nameZh,
  factor,
}));

const BY_NAME = new Map(
  NAMES.flatMap(([factor, nameZh, name, ...others]) =>
    [name, ...others].map((other) => [foldedName(other), { name, nameZh, factor }] as const),
  ),
);

/**
 * The scale that a person named, any case or width: `Billions`, `bn`, `亿`.
 * @throws {Failure} `bad-input`, listing the scales.
 */
export function scale(name: string): Scale {
  const found = BY_NAME.get(foldedName(name));
  if (found) return found;
  throw new Failure("bad-input", {
    en: `Mag is "${name.slice(0, 40)}": expected Actuals, Thousands, Millions, Billions, Trillions, 万, 亿 or 万亿.`,
    zh: `Mag 是“${name.slice(0, 40)}”：应为 Actuals、Thousands、Millions、Billions、Trillions、万、亿 或 万亿。`,
  });
}
