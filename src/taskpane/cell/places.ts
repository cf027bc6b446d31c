import type { Cell, Host, Place } from "../../hosts/host";

export { cellAt, cornerOf, firstCell, isSamePlace, shownPlace } from "../../core/places";

export async function onlyCell(host: Pick<Host, "read">, place: Place): Promise<Cell> {
  const rows = await host.read(place);
  return rows[0]?.[0] ?? { formula: "", value: null, text: "" };
}
