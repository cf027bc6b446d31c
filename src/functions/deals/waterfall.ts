import type { Losses } from "../../core/deals/distribution";
import type { CapOn } from "../../core/deals/profitShare";
import type { Waterfall } from "../../core/deals/tiers";
import { Failure } from "../../core/failure";
import { folded } from "../../core/names";
import type { Scale } from "../../core/scale";
import type { Words } from "../../core/words";
import { formatOf, unitIn } from "../format";
import { amountSeries } from "../kinds/amountSeries";
import { shown } from "../kinds/input";
import type { Values } from "../kinds/kind";
import { tierTable, type TierTable } from "../kinds/tierTable";
import { mag, numberOption, type Option } from "../options";
import { defineFunction } from "../record";
import { capOn, losses } from "./profitShareOptions";
import { shared, type Sharing } from "./sharing";
import { SHARING_LOOK, type SharingLook } from "./sharingLook";
import { allScenarios } from "./scenarioParameters";
import { PRIOR } from "./sharingParameters";

interface WaterfallOptions extends SharingLook {
  readonly mag: Scale;
  readonly party: string;
  readonly cap: number | null;
  readonly capOn: CapOn;
  readonly losses: Losses;
}

/** Whose share comes out, by the title of its column or its number. */
const party: Option<string> = { names: ["Party", "参与方"], fallback: "1", read: (text) => text };

const OPTIONS = {
  mag,
  party,
  cap: numberOption("Cap", "上限"),
  capOn,
  losses,
  ...SHARING_LOOK,
} as const;

export const waterfall = defineFunction<
  [Values<number>, TierTable, Values<number>, Values<WaterfallOptions>]
>({
  id: "WATERFALL",
  family: "deals",
  summary: {
    en: "Shares amounts by tiers of your own, each dollar at the rate of the tier it falls in, the state carrying from period to period.",
    zh: "按自定档位分配金额：每一美元按其所在档的比例分配，状态逐期结转。",
  },
  parameters: [
    {
      name: "amounts",
      kind: amountSeries("amounts"),
      optional: false,
      unit: { en: "any, the same as the tiers'", zh: "任意，与档位表相同" },
      words: {
        en: "Amount of each period: a number, a row or a column, or with Series= a block of several series. No cell may be blank",
        zh: "各期金额：一个数、一行或一列，或配合 Series= 的多行多列。不得有空白单元格",
      },
    },
    {
      name: "tiers",
      kind: tierTable,
      optional: false,
      words: {
        en: "A row for each tier: from, to, rate; or name, rate, until. More columns of rates are more parties, named by a first row of titles (name, from, to, then the parties). Rates are fractions; tiers follow one another from 0; the last may have no end",
        zh: "每档一行：起、至、比例；或名称、比例、至。多个比例列即多个参与方，由首行标题命名（名称、起、至，随后为各方）。比例为小数；各档自 0 起首尾相接；最后一档可无终点",
      },
    },
    PRIOR,
    allScenarios<WaterfallOptions>(OPTIONS),
  ],
  equation:
    "share(x) = Σ rateᵢ · max(0, min(x, toᵢ) − fromᵢ), at most Cap; period t: share(xₜ) − share(xₜ₋₁)",
  use: {
    en: "For a distribution of your own: preferred return, catch-up, carried interest, royalties, commissions. Party= says whose share comes out (title or number, default the first); Cap= limits what that party receives in all (CapOn=after: only what comes after the first tier). Past the end of the last tier nobody shares: Out=check shows how much (0 where the tiers cover all). Out=table shows every tier and party by period.",
    zh: "用于自定的分配：优先回报、追补、附带权益、特许权使用费、佣金。Party= 指定输出哪一方的份额（标题或序号，默认第一方）；Cap= 限制该方所得合计（CapOn=after 只计首档之后所得）。超出最后一档终点的金额无人分得：Out=check 显示其数额（各档涵盖全部时为 0）。Out=table 逐期列出各档与各方。",
  },
  avoid: {
    en: "Not for a retroactive scale, where a higher rate applies to all dollars once a threshold is passed, nor for hurdles that accrue interest. For the reported terms of Microsoft's share use MSSHARE.",
    zh: "不适用于跨过门槛后对全部金额追溯适用的比例，也不适用于计息的门槛。微软份额的报道条款请用 MSSHARE。",
  },
  examples: [
    {
      formula: "=AIFIN.WATERFALL(20,{0,10,0.75;10,30,0.5})",
      answer: 12.5,
      says: { en: "10 at 75 % and 10 at 50 %", zh: "10 按 75%，10 按 50%" },
    },
    {
      formula: '=AIFIN.WATERFALL({10,10},{"until recovery",0.75,17.3333333333333;"after",0.49,""})',
      answer: [[7.5, 6.806666666666658]],
      says: {
        en: "Microsoft's tiers, written by hand",
        zh: "手写的微软档位",
      },
    },
    {
      formula:
        '=AIFIN.WATERFALL(100,{"Tier","To","Investors","Sponsor";"return of capital",60,1,0;"split","",0.8,0.2},,"Party=Sponsor")',
      answer: 8,
      says: { en: "two parties: a fifth of what exceeds 60", zh: "两方：超过 60 部分的五分之一" },
    },
  ],
  errors: [
    {
      formula: "=AIFIN.WATERFALL(20,{0,10,0.75;12,30,0.5})",
      code: "#VALUE!",
      words: {
        en: "A gap, an overlap or a step backwards between tiers is refused with its row.",
        zh: "档位之间的空缺、重叠或倒退会连同行号被拒绝。",
      },
    },
    {
      formula: "=AIFIN.WATERFALL(20,{0,10,75})",
      code: "#VALUE!",
      words: {
        en: "Rates are fractions: write 0.75, not 75.",
        zh: "比例为小数：请写 0.75，而非 75。",
      },
    },
  ],
  body: (_, amounts, table, priors, scenarios) =>
    shared(amounts, priors, scenarios, (options) => sharingBy(table, options)),
});

function sharingBy({ tiers, parties }: TierTable, options: WaterfallOptions): Sharing {
  const { mag, cap, capOn, losses } = options;
  const party = partyAt(parties, options.party);
  const waterfall: Waterfall = {
    parties: parties.map((name, at) => partyWords(name, at, parties.length)),
    tiers,
    caps: capsOf(party, cap, capOn),
  };
  const set = [
    ...(cap === null ? [] : [`Cap=${cap}`]),
    ...(losses === "carry" ? ["Losses=carry"] : []),
  ];
  const [en, zh] = [["your tiers", ...set].join(", "), ["您的档位", ...set].join("，")];
  return {
    waterfall,
    party,
    losses,
    // The unit is the user's: without Mag= nothing says that it is dollars, and 12.5 is not to be drawn as 13.
    format: mag.factor === 1 ? "General" : formatOf("USD", mag),
    card: { unit: mag.factor === 1 ? "" : unitIn("USD", mag), computed: { en, zh } },
    evidence: [],
  };
}

function capsOf(party: number, cap: number | null, capOn: CapOn): Waterfall["caps"] {
  if (cap === null) return [];
  if (cap >= 0) return [{ party, fromTier: capOn === "total" ? 0 : 1, most: cap }];
  throw new Failure("bad-input", {
    en: `Cap is ${cap}: expected 0 or more.`,
    zh: `Cap 是 ${cap}：应为不小于 0。`,
  });
}

function partyWords(name: string, at: number, count: number): Words {
  if (name !== "") return { en: name, zh: name };
  return count === 1
    ? { en: "Share", zh: "份额" }
    : { en: `Party ${at + 1}`, zh: `第 ${at + 1} 方` };
}

function partyAt(parties: readonly string[], asked: string): number {
  const named = parties.findIndex((name) => name !== "" && folded(name) === folded(asked));
  const number = /^\d+$/.test(asked.trim()) ? Number(asked) - 1 : -1;
  const found = named >= 0 ? named : number;
  if (found >= 0 && found < parties.length) return found;
  const all = parties.map((name, at) => name || String(at + 1)).join(", ");
  throw new Failure("bad-input", {
    en: `Party is "${shown(asked)}": expected one of ${all}.`,
    zh: `Party 是“${shown(asked)}”：应为 ${all} 之一。`,
  });
}
