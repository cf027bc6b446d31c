import type { Host } from "../../hosts/host";
import { type Block, joined, placeOf } from "./blocks";
import type { Exchange } from "./exchange";

/**
 * Numbers that a function formatted itself are drawn plainly once they are values, where the cell has no format of its own. They get one that
 * draws them as before.
 * @returns Whether the host took the formats.
 */
export async function keepFormats(
  host: Host,
  before: readonly Block<Exchange>[],
  after: readonly Block<Exchange>[],
): Promise<boolean> {
  const drawn = new Map<string, string>();
  for (const [place, { seen }] of cells(before)) drawn.set(place, seen.text);
  const byFormat = new Map<string, Block<null>[]>();
  for (const [place, { seen }, block] of cells(after)) {
    const was = drawn.get(place) ?? "";
    if (typeof seen.value !== "number" || was === seen.text) continue;
    const format = formatThatDrew(was, seen.value);
    if (format === null) continue;
    const alike = byFormat.get(format) ?? [];
    alike.push(block);
    byFormat.set(format, alike);
  }
  const settings = [...byFormat].flatMap(([format, blocks]) =>
    joined(blocks).map((block) => host.setNumberFormat(placeOf(block), format)),
  );
  return (await Promise.allSettled(settings)).every(({ status }) => status === "fulfilled");
}

/** The format that draws a number as a text: `1,234.50` is `#,##0.00`, `42%` is `0%`, a day `yyyy-mm-dd`; null for anything else. */
export function formatThatDrew(text: string, value: number): string | null {
  const date = DATES.find(([pattern]) => pattern.test(text));
  if (date && Number(text) !== value) return date[1];
  const [, dollar, whole, decimals, percent] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return null;
  const digits = whole.includes(",") ? "#,##0" : "0";
  return `${dollar ?? ""}${digits}${decimals ? `.${"0".repeat(decimals.length)}` : ""}${percent ?? ""}`;
}

const NUMBER = /^-?([$€£¥]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/;
const DATES = [
  [/^\d{4}-\d{2}-\d{2}$/, "yyyy-mm-dd"],
  [/^\d{4}-\d{2}$/, "yyyy-mm"],
  [/^(?:19|20)\d{2}$/, "yyyy"],
] as const;

function* cells(
  blocks: readonly Block<Exchange>[],
): Generator<readonly [place: string, cell: Exchange, block: Block<null>]> {
  for (const { sheet, box, rows } of blocks)
    for (const [down, row] of rows.entries())
      for (const [right, cell] of row.entries()) {
        const [top, left] = [box.top + down, box.left + right];
        const block = { sheet, box: { top, left, bottom: top, right: left }, rows: [[null]] };
        yield [`${top} ${left} ${sheet}`, cell, block];
      }
}
