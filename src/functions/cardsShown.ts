/** Whether single figures come with a card: a setting of the workbook, which the page around the functions reads and passes on. */
let shown = true;

export function showCards(isShown: boolean): void {
  shown = isShown;
}

export function areCardsShown(): boolean {
  return shown;
}
