import type { Place } from "../../hosts/host";

/** A place as a formula would name it: `Model!B4`. */
export function shownPlace({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}
