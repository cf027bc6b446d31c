import { cellAt, cornerOf } from "../../../src/core/workbook/places";
import type { Cell } from "../../../src/hosts/host";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";

/**
 * A workbook as an earlier release of AIFIN left it: every cell, by sheet and address, and what
 * else it keeps.
 */
export interface WorkbookFixture {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly settings: Readonly<Record<string, string>>;
  /** By sheet and address, `Model!B2`. */
  readonly notes: Readonly<Record<string, string>>;
}

/** The same workbook open again. */
export async function openFixture({ sheets, settings, notes }: WorkbookFixture): Promise<FakeHost> {
  const [first = "Model", ...others] = Object.keys(sheets);
  const host = fakeHost(first);
  for (const sheet of others) await host.addSheet(sheet);
  for (const [sheet, cells] of Object.entries(sheets))
    for (const [address, cell] of Object.entries(cells)) host.put(`${sheet}!${address}`, cell);
  for (const [name, text] of Object.entries(settings)) await host.keepSetting(name, text);
  for (const [place, text] of Object.entries(notes)) {
    const [sheet = "", address = ""] = place.split("!");
    await host.setNote({ sheet, address }, text);
  }
  return host;
}

/** Every cell that holds anything, by sheet and address. */
export async function contentsOf(host: FakeHost): Promise<WorkbookFixture["sheets"]> {
  const sheets: Record<string, Record<string, Cell>> = {};
  for (const sheet of await host.sheets()) {
    const used = await host.usedRange(sheet);
    const { top, left } = cornerOf(used ?? { sheet, address: "A1" });
    const cells: Record<string, Cell> = {};
    for (const [down, row] of (used ? await host.read(used) : []).entries())
      for (const [right, cell] of row.entries())
        if (cell.formula !== "" || cell.value !== null)
          cells[cellAt(sheet, { top: top + down, left: left + right }).address] = cell;
    sheets[sheet] = cells;
  }
  return sheets;
}
