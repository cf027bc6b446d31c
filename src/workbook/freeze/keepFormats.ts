import type { Host } from "../../hosts/host";
import { applyEdit } from "../edit/applyEdit";
import { type Block, joinBlocks, placeOf } from "../edit/blocks";
import type { AppliedChange } from "../edit/edit";

/**
 * Numbers that a function formatted itself are drawn plainly once they are values, where the cell
 * has no format of its own. They get one that draws them as before.
 * @returns Whether all are drawn as before, as far as the host lets it be seen.
 */
export async function keepFormats(
  host: Host,
  changed: readonly Block<AppliedChange>[],
): Promise<boolean> {
  const byFormat = new Map<string, Block<null>[]>();
  let isSeen = true;
  for (const [{ seen, after }, block] of cells(changed)) {
    if (!after) isSeen = false;
    if (typeof after?.value !== "number" || seen.text === after.text) continue;
    const format = formatThatDrew(seen.text, after.value);
    if (format === null) continue;
    const alike = byFormat.get(format) ?? [];
    alike.push(block);
    byFormat.set(format, alike);
  }
  const ends = await Promise.all(
    [...byFormat].flatMap(([format, blocks]) =>
      joinBlocks(blocks).map((block) =>
        applyEdit(host, [{ kind: "format", place: placeOf(block), format }]),
      ),
    ),
  );
  return isSeen && ends.every(({ outcome }) => outcome === "done");
}

/**
 * The format that draws a number as a text: `1,234.50` is `#,##0.00`, `42%` is `0%`, a day
 * `yyyy-mm-dd`; null for anything else.
 */
function formatThatDrew(text: string, value: number): string | null {
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
  blocks: readonly Block<AppliedChange>[],
): Generator<readonly [change: AppliedChange, block: Block<null>]> {
  for (const { sheet, box, rows } of blocks)
    for (const [down, row] of rows.entries())
      for (const [right, change] of row.entries()) {
        const [top, left] = [box.top + down, box.left + right];
        yield [change, { sheet, box: { top, left, bottom: top, right: left }, rows: [[null]] }];
      }
}
