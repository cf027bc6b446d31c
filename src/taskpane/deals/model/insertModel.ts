import { columnName } from "../../../core/places";
import type { Language } from "../../../core/words";
import type { Host } from "../../../hosts/host";
import { dealModel } from "./dealModel";
import { drawnRanges, writesOf } from "./drawing";
import type { ModelSheet } from "./modelSheet";
import { STYLES } from "./styles";

/** How far the insertion is: sheets done of all. */
export type Progress = (done: number, all: number) => void;

/**
 * Puts the worked model into the workbook as new sheets at its end, and shows the first. Nothing that stands there is touched: names of
 * sheets and ranges are chosen beside those that exist.
 *
 * @param isStopped Asked between two steps; once true, what was inserted is taken away again.
 * @returns The sheets that were added; none when it was stopped.
 * @throws {HostFailure} when the workbook refuses a step; what was inserted is taken away before.
 */
export async function insertModel(
  host: Host,
  language: Language,
  tell: Progress,
  isStopped: () => boolean,
): Promise<readonly string[]> {
  const [sheets, names] = [await host.sheets(), await host.names()];
  const model = dealModel(language, sheets, names);
  const added: string[] = [];
  try {
    for (const sheet of model) {
      tell(added.length, model.length);
      if (isStopped()) return await takeAway(host, added);
      await host.addSheet(sheet.name);
      added.push(sheet.name);
      await fill(host, sheet);
    }
    const [first] = added;
    if (isStopped()) return await takeAway(host, added);
    if (first !== undefined) await host.select({ sheet: first, address: "A1" });
    return added;
  } catch (failure) {
    await takeAway(host, added);
    throw failure;
  }
}

/** Removes the sheets of a model, the last first, with everything that was changed in them. @returns no sheet. */
export async function takeAway(host: Host, sheets: readonly string[]): Promise<readonly string[]> {
  for (const sheet of [...sheets].reverse()) await host.removeSheet(sheet);
  return [];
}

/** Names first: formulas of this sheet and of those that follow use them. */
async function fill(host: Host, sheet: ModelSheet): Promise<void> {
  const at = (address: string) => ({ sheet: sheet.name, address });
  for (const [name, address] of Object.entries(sheet.names))
    await host.defineName(name, at(address));
  for (const { address, style } of drawnRanges(sheet)) {
    const { look, format } = STYLES[style];
    if (Object.keys(look).length > 0) await host.setLook(at(address), look);
    if (format !== "") await host.setNumberFormat(at(address), format);
  }
  for (const [index, width] of sheet.widths.entries())
    await host.setColumnWidth(at(`${columnName(index)}1`), width);
  const { address, rows } = writesOf(sheet);
  await host.write(at(address), rows);
  if (sheet.chart && host.charts) {
    const { data, at: covered, ...chart } = sheet.chart;
    await host.charts.addChart({ ...chart, data: at(data), at: at(covered) });
  }
}
