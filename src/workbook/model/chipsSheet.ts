import { type ModelCell, type ModelRow, type ModelSheet, putRow, putRows } from "./modelSheet";
import type { Naming } from "./naming";
import type { ModelWords } from "../../words/modelSheets";

/**
 * One supplier: what OpenAI pays it, what comes back, what it is a year. Formulas, or null where no
 * article prints it.
 */
interface Supplier {
  readonly title: string;
  readonly pays: string | null;
  readonly back: string | null;
  readonly yearly: string | null;
  readonly what: string;
}

/** Who pays whom for chips and computing, and what comes back as equity. */
export function chipsSheet(words: ModelWords, name: string, naming: Naming): ModelSheet {
  const own = words.chips;
  const suppliers = suppliersOf(words, naming);
  const last = FIRST + suppliers.length - 1;
  const rows: readonly ModelRow[] = [
    [putRow("title", own.title)],
    [putRow("remark", own.terms)],
    [putRow("remark", words.colours)],
    [],
    [
      null,
      ...putRows("headRight", [own.pays, own.back, own.share, own.yearly]),
      putRow("head", own.what),
    ],
    ...suppliers.map((supplier, at) => supplierRow(supplier, FIRST + at, own.unprinted)),
    [
      putRow("head", own.sum),
      putRow("total", `=SUM(B${FIRST}:B${last})`),
      putRow("total", `=SUM(C${FIRST}:C${last})`),
    ],
  ];
  return {
    name,
    rows,
    widths: [30, 14, 18, 18, 14, 44],
    names: {},
    chart: {
      kind: "bar",
      title: own.chart,
      seriesBy: "columns",
      data: `A${FIRST - 1}:C${last}`,
      at: "A14:E32",
    },
  };
}

/** The row of the first supplier. */
const FIRST = 6;

function suppliersOf({ chips }: ModelWords, naming: Naming): readonly Supplier[] {
  const enlarged = `${commitment("coreweave-compute")}-B${FIRST + 1}`;
  const { AMD_price, AMD_shares, AMD_delivered } = naming;
  return [
    {
      title: chips.nvidia,
      pays: commitment("nvidia-openai"),
      back: equity("nvidia-openai"),
      yearly: null,
      what: chips.nvidiaBack,
    },
    {
      title: chips.coreWeave,
      pays: commitment("coreweave-compute", "; Base=first"),
      back: equity("coreweave-compute"),
      yearly: null,
      what: chips.coreWeaveBack,
    },
    { title: chips.enlarged, pays: enlarged, back: null, yearly: null, what: chips.nothing },
    {
      title: chips.oracle,
      pays: commitment("oracle-cloud"),
      back: null,
      yearly: commitment("oracle-cloud", "; Out=peryear"),
      what: chips.nothing,
    },
    {
      title: chips.amd,
      pays: null,
      back: `=AIFIN.WARRANT(${AMD_price},${AMD_shares},${AMD_delivered},"Mag=Billions")`,
      yearly: null,
      what: chips.amdBack,
    },
  ];
}

function supplierRow(
  { title, pays, back, yearly, what }: Supplier,
  row: number,
  unprinted: string,
): ModelRow {
  const amount = (formula: string | null): ModelCell =>
    formula === null ? putRow("plain", unprinted) : putRow("amount", formula);
  const share =
    pays === null || back === null
      ? putRow("plain", unprinted)
      : putRow("share", `=C${row}/B${row}`);
  return [
    putRow("label", title),
    amount(pays),
    amount(back),
    share,
    amount(yearly),
    putRow("remark", what),
  ];
}

function commitment(deal: string, more = ""): string {
  return `=AIFIN.COMMITMENT("${deal}",,"Mag=Billions${more}")`;
}

function equity(deal: string): string {
  return `=AIFIN.EQUITYSHARE("${deal}","Mag=Billions; Out=equity")`;
}
