/** What options are called; others by their own name. */
const optionNames: Readonly<Record<string, string>> = {
  Mag: "Unit of amounts",
  Scope: "Scope",
  Counterparty: "Other side",
  Status: "Status",
  Pick: "Which claim answers",
  Out: "What comes out",
  Fill: "Where a period has no figure",
  Headers: "Row of titles",
  Dir: "Direction",
  Sort: "Order of time",
};

/** Everything that the page *Find* says in one language. */
export const findEn = {
  search: "Search companies, metrics and deals",
  searchHint: "OpenAI valuation, revenue, AMD",
  clear: "Clear the search",
  back: "Search",
  kinds: { entity: "Company or product", metric: "Metric", deal: "Deal", pair: "Figure" },
  /** Over the list of one kind where nothing is searched for. */
  headings: { entity: "Companies and products", metric: "Metrics", deal: "Deals" },
  nothing:
    "No company, metric or deal with figures is called anything like that. Try one word of the name, its beginning, the ticker or the Chinese name.",
  found: (count: number) => `${count} found`,
  also: (name: string) => `found as “${name}”`,
  near: "a similar name",
  entities: "Companies and products",
  metrics: "Metrics",
  periods: "Periods",
  latest: "Latest",
  /** Over a column of the sheet: read as a period where a formula refers to it. */
  latestTitle: "LATEST",
  all: "All",
  none: "None",
  chooseEntity: "Choose a company or product to see its figures.",
  chooseMetric: "Choose a metric to see its figures.",
  asOf: "As of",
  asOfHint: (day: string) =>
    `Only what was public by this day counts. Blank: the workbook's as-of, now ${day}.`,
  optionNames,
  isDefault: (choice: string) => `${choice} (default)`,
  /** Choices of an option that have no name of their own. */
  choices: {
    unset: "not set",
    yes: "yes",
    no: "no",
    unscaled: "Actuals",
    whole: "the whole",
    noParty: "none",
    onlySource: (publisher: string) => `only ${publisher}`,
  },
  more: "More options",
  form: "Insert as",
  oneCell: "One formula",
  forms: {
    cells: "Cells, each with its own formula",
    GRID: "Table by company and period (GRID)",
    HISTORY: "Table of its history (HISTORY)",
    FACTS: "Table of all facts (FACTS)",
  },
  preview: "Preview",
  block: (rows: number, columns: number) => `${rows} rows by ${columns} columns`,
  firstCells: (rows: number, columns: number) =>
    `The first cells of ${rows} rows by ${columns} columns; the sheet shows them all.`,
  disputed: (count: number) => (count === 1 ? "1 is disputed" : `${count} are disputed`),
  noFigure: "No figure",
  behind: "Where the figures come from",
  firstFigures: (shown: number, count: number) => `The first ${shown} of ${count} figures.`,
  insertOne: "Insert formula",
  insertCells: (count: number) => `Insert ${count} formulas`,
  insertTable: "Insert table",
  /** The terms of a deal, each with its own formula. */
  terms: (count: number) => (count === 1 ? "1 printed term" : `${count} printed terms`),
  noTerms: "No article prints a figure of this deal.",
};
