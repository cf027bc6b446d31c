export const functionsEn = {
  search: "Search functions",
  searchHint: "Name, purpose, parameter…",
  clear: "Clear the search",
  count: (count: number) => (count === 1 ? "1 function" : `${count} functions`),
  /** The headings of the list. */
  section: {
    named: "By name",
    points: "Single figures",
    tables: "Tables",
    provenance: "Sources and proof",
    disagreement: "Disagreement and earlier knowledge",
    discovery: "What the data holds",
    deals: "Deals",
    arithmetic: "Ratios and growth",
  },
  nothing: (query: string) => `No function matches “${query}”.`,
  noSuch: (name: string) => `There is no function “${name}”.`,
  /** Before the names of functions that are near to what was asked for. */
  nearest: "The nearest:",
  back: "All functions",
  parameters: "Parameters",
  optional: "optional",
  unit: (unit: string) => `in ${unit}`,
  choices: "Values of the options",
  isDefault: (choice: string) => `${choice} (default)`,
  equation: "Equation",
  examples: "Examples",
  /** Before what the cell of an example shows. */
  shows: "Shows:",
  cellsOf: (formula: string) => `What ${formula} shows`,
  errors: "Common errors",
};
