/** What stands in the Sources sheet. */
export const ownSheetEn = {
  sheetName: "Sources",
  sheetTitle: "Sources of this workbook",
  remark: (version: string) =>
    `Written by AIFIN from its data, version ${version}. Refresh it in the pane after changes; numbers stay.`,
  /** From left to right, as those of the cells below. */
  documentTitles: { number: "No.", document: "Document", link: "Link", cells: "Cells", id: "Id" },
  useTitles: {
    number: "No.",
    cell: "Cell",
    printed: "Printed as",
    locator: "Paragraph",
    factId: "Figure",
  },
  inTheWay: (sheet: string, row: number) =>
    `The list has grown down to row ${row} of ${sheet}, where something of yours stands. Move it, then refresh.`,
};
