import { type Box, boxOf, cellAt, placeNamed } from "../../core/workbook/places";
import type { Place } from "../host";
import { notAnAddress } from "../notAnAddress";
import { inOfficeLanguage } from "./language";

/**
 * The cells that an address without a sheet names, `B4:D9`.
 * @throws {HostFailure} when it names none.
 */
export function requireBox(address: string): Box {
  const box = boxOf(address);
  if (box) return box;
  throw notAnAddress(address, inOfficeLanguage);
}

/**
 * The place that an address of Excel's names, `'Q1 ''26'!$B$4:D9`.
 * @throws {HostFailure} when it names none.
 */
export function requirePlace(address: string): Place {
  const place = placeNamed(address);
  if (place) return place;
  throw notAnAddress(address, inOfficeLanguage);
}

/** The address of a range's first cell. @throws {HostFailure} when it is the address of none. */
export function firstCellOf(place: Place): string {
  return cellAt(place.sheet, requireBox(place.address)).address;
}
