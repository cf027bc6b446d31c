/** Whether single figures come with a card: a setting of the workbook, which the page around the functions reads and passes on. */
let shown = true;

/** How figures were answered since the functions were loaded. */
const answered = { withCards: false, plain: false };

/** @returns Whether figures were answered the other way before, so that their cells are to be calculated again. */
export function showCards(isShown: boolean): boolean {
  shown = isShown;
  return isShown ? answered.plain : answered.withCards;
}

/** Asked by every answer, which then comes as it is told. */
export function areCardsShown(): boolean {
  answered[shown ? "withCards" : "plain"] = true;
  return shown;
}
