import type { Host } from "../../hosts/host";
import type { OwnPlaces } from "../audit/audit";
import { readRegister } from "../freeze/register";
import { sourcesSheets } from "./ownSheet";

/** What AIFIN itself wrote into a workbook. */
export async function ownPlaces(host: Host): Promise<OwnPlaces> {
  const register = await readRegister(host);
  return {
    sheets: [...(await sourcesSheets(host)), ...(register ? [register.sheet] : [])],
    frozen: register?.rows.map(({ frozen }) => frozen) ?? [],
  };
}
