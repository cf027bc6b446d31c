/** What is said of cells that do not answer as they should. */
export const stuckEn = {
  stuck: (count: number) =>
    count === 1 ? "1 cell of AIFIN is stuck." : `${count} cells of AIFIN are stuck.`,
  mended: (count: number) =>
    count === 1
      ? "Recalculation did not reach 1 cell: it was written anew and answers."
      : `Recalculation did not reach ${count} cells: they were written anew and answer.`,
  show: "Show them",
  calculate: "Calculate this cell again",
  calculated: (text: string) => `Calculated: ${text}.`,
  busy: "Still #BUSY!, though it was written anew: close and open the workbook with the pane open.",
  failed: (message: string) => `It could not be calculated: ${message}`,
};
