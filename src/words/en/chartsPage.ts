/** What the page of charts says in one language, in the pane and in the sheet. */
export const chartsPageEn = {
  about:
    "Every point is one figure of one article, about the company as a whole. Choose a point to see where it stands.",
  metric: "Metric",
  companies: "Companies",
  /** How a chart is called. */
  title: (metric: string) => `${metric} over time`,
  reported: "Filled: reported",
  planned: "Hollow: projection or target",
  disputed: "Ringed: articles disagree",
  noCompany: "Choose at least one company.",
  company: "Company",
  time: "Time",
  amount: "Amount",
  source: "Source",
  openPoint: "Press Enter for the source; arrow keys go from point to point.",
  insert: "Insert into a new sheet",
  plannedSeries: (company: string) => `${company} (projected)`,
  inserting: "Inserting …",
  stop: "Stop",
  stopped: "Stopped: the sheet was taken away again.",
  inserted: (sheet: string) => `Inserted with a chart: ${sheet}.`,
  insertedDataOnly: (sheet: string) =>
    `Inserted: ${sheet}. This workbook draws no charts of its own; the chart is here in the pane.`,
  remove: (sheet: string) => `Remove the sheet ${sheet}`,
  sure: (sheet: string) => `Remove ${sheet} with everything in it, also what was changed since?`,
  keep: "Keep it",
  removeIt: "Yes, remove it",
  removed: "The sheet was removed.",
};
