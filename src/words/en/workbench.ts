/** What the workbench says around sheet and pane, and in the model that it opens with. */
export const workbenchEn = {
  divider: { size: "Width of the pane", fold: "Hide the pane", unfold: "Show the pane" },
  notLoaded: (file: string) =>
    `${file} could not be loaded. Build the site again (npm run build), then reload this page.`,
  completion: {
    valuesOf: (parameter: string) => `Values of ${parameter}`,
    found: (count: number) => (count === 1 ? "1 value" : `${count} values`),
  },
  example: {
    sheet: "Model",
    title: "OpenAI and Anthropic: run-rate, compute, and Microsoft's share",
    hint: "Blue numbers are inputs, all others live formulas: select one to see its source in the pane.",
    runRate: "Annualised run-rate, USD bn",
    growth: "growth",
    status: "status",
    compute: "Compute, GW",
    perGigawatt: "Run-rate per GW, USD bn",
    share: "Microsoft's share, USD bn",
    profit: "OpenAI's profit (our assumption)",
    microsoft: "to Microsoft, as reported",
    part: "part of the profit",
    source: "Source of OpenAI's 2025",
  },
};
