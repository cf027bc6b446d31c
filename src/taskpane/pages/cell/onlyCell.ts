import type { Cell, Host, Place } from "../../../hosts/host";

/** The first cell of a place. */
export async function onlyCell(host: Pick<Host, "read">, place: Place): Promise<Cell> {
  const rows = await host.read(place);
  return rows[0]?.[0] ?? { formula: "", value: null, text: "" };
}
