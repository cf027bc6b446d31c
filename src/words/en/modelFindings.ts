/** What is found in a model by what its numbers mean: why each matters. */
export const modelFindingsEn = {
  "run-rate-and-revenue":
    "A run-rate and revenue are put together: one is a month or so times twelve, the other what came in.",
  "part-and-whole": "A part is added to what contains it, so it counts twice.",
  "same-figure-twice": "The same figure is in this sum twice.",
  "plan-and-result": "A plan and a result are in one total or growth rate.",
  "unlike-valuations":
    "Valuations of unlike kind: before an investment, after it, or the price of shares sold.",
  "one-origin-averaged": "Claims that come of one report are averaged as if they were several.",
  "fiscal-and-calendar": "Years that begin in different months are put together.",
  "different-as-of": "Figures as they were known on different days are in one calculation.",
  "different-mag": "Figures of different Mag are in one calculation.",
  "units-mixed": "Figures of different currencies or units are put together.",
  "typed-factor":
    "A typed number is part of a formula that calls AIFIN: put it into a cell of its own.",
  "broken-row": "A typed number stands in a row of AIFIN formulas.",
  "volatile-argument":
    "What AIFIN is asked changes by itself, with TODAY() or its like: the answer will not stay.",
  superseded: "A later claim about this figure says something else.",
  "past-projection": "This is a plan whose time is over.",
  "disputed-output": "Claims disagree about figures behind this number.",
  "last-row-left-out": "The sum leaves out the last row of its block.",
} as const;
