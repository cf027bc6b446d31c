import type { Host } from "../../hosts/host";
import type { FrozenCell } from "../freeze/frozenCell";
import { frozenCells, registerSheet } from "../freeze/register";
import { sourcesSheets } from "../sourcesSheet/ownSheet";

/** What AIFIN itself wrote into a workbook. */
export interface OwnPlaces {
  /** Sheets that are not looked at. */
  readonly sheets: readonly string[];
  /** Formulas that were frozen: their cells hold no typed numbers. */
  readonly frozen: readonly FrozenCell[];
}

export async function ownPlaces(host: Host): Promise<OwnPlaces> {
  const register = await registerSheet(host);
  return {
    sheets: [...(await sourcesSheets(host)), ...(register === null ? [] : [register])],
    frozen: await frozenCells(host),
  };
}
