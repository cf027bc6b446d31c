import { shownPlace } from "../../../core/workbook/places";
import type { Place } from "../../../hosts/host";
import type { NotDone, NotDoneReason } from "../../../workbook/edit/applyEdit";
import { isNothingLeft } from "../../../workbook/edit/takeBack";
import type { ChangedSince } from "../../../workbook/edit/undoEdit";
import type { EditWords } from "../../../words/edit";

/**
 * What there is to say of an edit that was not done: why, and what of it stands in the workbook.
 */
export function notDoneText(
  { reason, rest }: Pick<NotDone, "reason" | "rest">,
  words: EditWords,
): string {
  if (rest.kind === "unknown") return words.unknown(rest.message);
  const others =
    rest.changed.length > 0 ? [words.changedByOthers(placesText(rest.changed, words))] : [];
  if (isNothingLeft(rest)) return [nothingText(reason, words), ...others].join(" ");
  return [
    reasonText(reason, words),
    ...(rest.places.length > 0 ? [words.placesLeft(placesText(rest.places, words))] : []),
    ...(rest.sheets.length > 0 ? [words.sheetsLeft(rest.sheets.join(words.comma))] : []),
    ...(rest.foreign.length > 0 ? [words.foreignLeft(rest.foreign.join(words.comma))] : []),
    ...others,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Whether there is something that can be taken back still. */
export function isLeft({ rest }: Pick<NotDone, "rest">): boolean {
  return rest.kind === "unknown" || !isNothingLeft(rest);
}

/** Where something was changed since: a cell, or a sheet. */
export function changedText({ sheet, address }: ChangedSince, words: EditWords): string {
  return words.changedSince(address === null ? sheet : shownPlace({ sheet, address }));
}

/** How many places are named at once. */
const NAMED = 5;

export function placesText(places: readonly Place[], words: EditWords): string {
  const named = places.slice(0, NAMED).map(shownPlace).join(words.comma);
  return places.length > NAMED ? `${named} …` : named;
}

function nothingText(reason: NotDoneReason, words: EditWords): string {
  switch (reason.kind) {
    case "stopped":
      return words.stopped;
    case "refused":
      return words.refused(reason.message);
    case "changed":
      return words.changedMeanwhile(placesText(reason.places, words));
  }
}

/** The same, where not all could be taken back. */
function reasonText(reason: NotDoneReason, words: EditWords): string {
  switch (reason.kind) {
    case "stopped":
      return words.wasStopped;
    case "refused":
      return reason.message;
    case "changed":
      return words.wasChanged(placesText(reason.places, words));
  }
}
