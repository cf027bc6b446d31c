import type { Look } from "../../hosts/host";

/** How the cells of a model are drawn: inputs blue, formulas black, as modellers write them. */
export interface ModelCellStyle {
  readonly look: Look;
  /** Excel's number format; empty for text. */
  readonly format: string;
}

const HEAD = { bold: true, fill: "#eef2f7" } satisfies Look;
const BLUE = { color: "#0000ff" } satisfies Look;
const GREY = { color: "#6b6b6b" } satisfies Look;
const AMOUNT = "#,##0.0";

export const MODEL_STYLES = {
  title: { look: { bold: true, size: 14 }, format: "" },
  remark: { look: GREY, format: "" },
  head: { look: HEAD, format: "" },
  headRight: { look: { ...HEAD, align: "right", wrap: true }, format: "" },
  year: { look: { ...HEAD, align: "right" }, format: "0" },
  firstYear: { look: { ...HEAD, ...BLUE, align: "right" }, format: "0" },
  label: { look: {}, format: "" },
  inputAmount: { look: BLUE, format: AMOUNT },
  inputShare: { look: BLUE, format: "0%" },
  inputText: { look: { ...BLUE, align: "right" }, format: "" },
  count: { look: {}, format: "0" },
  amount: { look: {}, format: AMOUNT },
  total: { look: { bold: true }, format: AMOUNT },
  share: { look: { italic: true, ...GREY }, format: "0.0%" },
  plain: { look: { align: "right" }, format: "" },
} satisfies Record<string, ModelCellStyle>;

export type ModelStyle = keyof typeof MODEL_STYLES;
