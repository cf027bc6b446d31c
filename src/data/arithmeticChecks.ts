import { type Interval, bounds } from "../core/facts/bounds";
import type { Dataset } from "../core/facts/dataset";

/** A sum that a document does or implies, done again with its own figures. */
export interface ArithmeticCheck {
  readonly says: string;
  /** The interval that the figures leave open, as text. */
  readonly comesTo: string;
  readonly printed: string;
  /** Whether the printed result lies in it, within its own rounding. */
  readonly isKept: boolean;
}

interface Sum {
  readonly says: string;
  /** Ids of the facts that go in. */
  readonly from: readonly [string, ...string[]];
  /** The lowest and the highest result that the intervals of the facts leave open. */
  readonly compute: (first: Interval, second: Interval) => Interval;
  /** Id of the fact that the result is printed as. */
  readonly printed: string;
}

const ONE: Interval = { low: 1, high: 1 };

const product = (a: Interval, b: Interval) => ({ low: a.low * b.low, high: a.high * b.high });
const quotient = (a: Interval, b: Interval) => ({ low: a.low / b.high, high: a.high / b.low });
const difference = (a: Interval, b: Interval) => ({ low: a.low - b.high, high: a.high - b.low });
const growth = (from: Interval, to: Interval) => quotient(to, from);
const twelfth = (a: Interval) => ({ low: a.low / 12, high: a.high / 12 });

/** Amounts are positive, so that bounds go with bounds. */
const SUMS: readonly Sum[] = [
  {
    says: "valuation is 25 times the run-rate",
    from: ["openai-arr-2024-06-byteailab", "openai-valuation-multiple-2024-06-byteailab"],
    compute: product,
    printed: "openai-valuation-share-sale-2024-06-byteailab",
  },
  {
    says: "the run-rate doubled in six months",
    from: ["openai-arr-2023-12-byteailab", "openai-arr-2024-06-byteailab"],
    compute: growth,
    printed: "openai-growth-multiple-arr-2023-12-to-2024-06-byteailab",
  },
  {
    says: "what is not subscriptions and API is the share of Azure's sales",
    from: ["openai-arr-2024-06-byteailab", "openai-arr-subscriptions+api-2024-06-byteailab"],
    compute: difference,
    printed: "openai-arr-azure-revenue-share-2024-06-byteailab",
  },
  {
    says: "a fifth of Azure's sales of OpenAI models, which another document has as one billion",
    from: [
      "openai-arr-azure-revenue-share-2024-06-byteailab",
      "microsoft-revenue-share-rate-azure-openai-service-byteailab",
    ],
    compute: quotient,
    printed: "azure-openai-service-arr-2024-06-shunwang",
  },
  {
    says: "two billion a year are 166 million a month",
    from: ["azure-openai-service-arr-2025-06-shunwang"],
    compute: twelfth,
    printed: "azure-openai-service-revenue-2025-06-shunwang",
  },
  {
    says: "compute grew 9.5 times in two years",
    from: ["openai-compute-2023-neteasehao", "openai-compute-2025-neteasehao"],
    compute: growth,
    printed: "openai-growth-multiple-compute-2023-to-2025-neteasehao",
  },
  {
    says: "run-rate grew threefold to 2024",
    from: ["openai-arr-2023-neteasehao", "openai-arr-2024-neteasehao"],
    compute: growth,
    printed: "openai-growth-multiple-arr-2023-to-2024-neteasehao",
  },
  {
    says: "and threefold to 2025",
    from: ["openai-arr-2024-neteasehao", "openai-arr-2025-neteasehao"],
    compute: growth,
    printed: "openai-growth-multiple-arr-2024-to-2025-neteasehao",
  },
  {
    says: "tenfold in two years",
    from: ["openai-arr-2023-neteasehao", "openai-arr-2025-neteasehao"],
    compute: growth,
    printed: "openai-growth-multiple-arr-2023-to-2025-neteasehao",
  },
  {
    says: "SoftBank's second stage falls by ten billion without the restructuring",
    from: ["softbank-investment-second-stage-vpshk", "softbank-investment-reduction-vpshk"],
    compute: difference,
    printed: "softbank-investment-second-stage-without-restructuring-vpshk",
  },
  {
    says: "the valuation more than tripled within 2023",
    from: ["openai-valuation-2023-q1-zhihu", "openai-valuation-2023-12-zhihu"],
    compute: growth,
    printed: "openai-growth-multiple-valuation-2023-q1-to-2023-12-zhihu",
  },
];

/** @throws {Error} when a fact that a sum names is not in the tables. */
export function arithmeticChecks(dataset: Dataset): readonly ArithmeticCheck[] {
  return SUMS.map(({ says, from, compute, printed }) => {
    const [first, second] = from;
    const other = second === undefined ? ONE : intervalOf(dataset, second);
    const result = compute(intervalOf(dataset, first), other);
    const claim = intervalOf(dataset, printed);
    return {
      says,
      comesTo: `${number(result.low)} to ${number(result.high)}`,
      printed: `${dataset.fact(printed)?.printed ?? ""} (${number(claim.low)} to ${number(claim.high)})`,
      isKept: result.low <= claim.high && claim.low <= result.high,
    };
  });
}

function intervalOf(dataset: Dataset, id: string): Interval {
  const fact = dataset.fact(id);
  if (!fact) throw new Error(`the arithmetic names a fact that is not in the tables: ${id}`);
  return bounds(fact);
}

function number(value: number): string {
  return Number.isFinite(value)
    ? String(Number(value.toPrecision(6)))
    : value > 0
      ? "more"
      : "less";
}
