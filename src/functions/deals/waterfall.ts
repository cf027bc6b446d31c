import type { LossRule } from "../../core/deals/distribution";
import type { CapOn } from "../../core/deals/profitShare";
import type { Waterfall } from "../../core/deals/tiers";
import { tiersByReceipts } from "../../core/deals/tiersByReceipts";
import { Failure } from "../../core/words/failure";
import { foldedName } from "../../core/words/nameIndex";
import type { Scale } from "../../core/words/scale";
import { checkedInScale } from "../../core/words/slipsOfScale";
import type { Words } from "../../core/words/words";
import { formatOf, unitIn } from "../answer/format";
import { amountSeries } from "../kinds/amount";
import { valueText } from "../call/input";
import type { Values } from "../call/kind";
import { tierTable, type TierTable } from "./tierTable";
import { closedChoice } from "../options/choice";
import { mag, numberOption, type Option } from "../options/options";
import { defineFunction } from "../record/record";
import { sharingTable, type Sharing } from "./sharing";
import { capOn, losses, PRIOR, SHARING_LOOK, type SharingLook } from "./sharingOptions";
import { allScenarios } from "../record/parameters";

interface WaterfallOptions extends SharingLook {
  readonly mag: Scale;
  readonly party: string;
  readonly cap: number | null;
  readonly capOn: CapOn;
  readonly losses: LossRule;
  readonly until: Until;
}

/** Whose share comes out, by the title of its column or its number. */
const party: Option<string> = { names: ["Party", "参与方"], fallback: "1", read: (text) => text };

/** What the ends of the tiers count: the amount shared, or what the first party has received. */
type Until = "shared" | "received";

const until: Option<Until> = {
  names: ["Until", "终点口径"],
  fallback: "shared",
  read: closedChoice("Until", { shared: ["shared", "已分金额"], received: ["received", "所得"] }),
};

const OPTIONS = {
  mag,
  party,
  until,
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
  parameters: [
    {
      name: "amounts",
      kind: amountSeries("amounts"),
      optional: false,
      unit: { en: "any, the same as the tiers'", zh: "任意，与档位表相同" },
    },
    {
      name: "tiers",
      kind: tierTable,
      optional: false,
    },
    PRIOR,
    allScenarios<WaterfallOptions>(OPTIONS),
  ],
  body: (_, amounts, table, priors, scenarios) =>
    sharingTable(amounts, priors, scenarios, (options) => sharingBy(table, options)),
});

function sharingBy({ tiers: written, parties }: TierTable, options: WaterfallOptions): Sharing {
  const { mag, cap, capOn, losses } = options;
  const party = partyAt(parties, options.party);
  refuseSlips(written, options);
  const isByReceipts = options.until === "received";
  const tiers = isByReceipts ? tiersByReceipts(written) : written;
  const waterfall: Waterfall = {
    parties: parties.map((name, at) => partyWords(name, at, parties.length)),
    tiers,
    caps: capsOf(party, cap, capOn),
  };
  const set = [
    ...(cap === null ? [] : [`Cap=${cap}`]),
    ...(losses === "carry" ? ["Losses=carry"] : []),
    ...(isByReceipts ? ["Until=received"] : []),
    // So an older Excel hands over a blank cell.
    ...(written.some(({ rates }) => rates.includes(0)) ? ["rate=0"] : []),
  ];
  const [en, zh] = [["your tiers", ...set].join(", "), ["您的档位", ...set].join("，")];
  return {
    waterfall,
    party,
    losses,
    amounts: "amounts",
    scale: mag.factor === 1 ? null : mag,
    // The unit is the user's: without Mag= nothing says that it is dollars, and 12.5 is not to be
    // drawn as 13.
    format: mag.factor === 1 ? "General" : formatOf("USD", mag),
    card: { unit: mag.factor === 1 ? "" : unitIn("USD", mag), computed: { en, zh } },
    evidence: [],
  };
}

/** With `Mag=` the ends of the tiers and the cap are dollars, too. */
function refuseSlips(tiers: TierTable["tiers"], { mag, cap }: WaterfallOptions): void {
  if (mag.factor === 1) return;
  for (const { until } of tiers) if (until < Infinity) checkedInScale("tiers", until, mag);
  if (cap !== null) checkedInScale("Cap", cap, mag);
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

function partyAt(parties: readonly string[], request: string): number {
  const named = parties.findIndex(
    (name) => name !== "" && foldedName(name) === foldedName(request),
  );
  const number = /^\d+$/.test(request.trim()) ? Number(request) - 1 : -1;
  const found = named >= 0 ? named : number;
  if (found >= 0 && found < parties.length) return found;
  const all = parties.map((name, at) => name || String(at + 1)).join(", ");
  throw new Failure("bad-input", {
    en: `Party is "${valueText(request)}": expected one of ${all}.`,
    zh: `Party 是“${valueText(request)}”：应为 ${all} 之一。`,
  });
}
