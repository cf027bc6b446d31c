/** The form that writes the formula of a deal. */
export const calculatorEn = {
  title: "Calculator",
  function: "Function",
  unit: "Unit of amounts",
  out: "What comes out",
  /** What opens the fields that few need. */
  /** By the names that the functions of deals have for what goes in. */
  parameters: {
    deal: "Deal",
    period: "Period",
    profit: "Profit",
    prior: "Prior",
    openai_api_revenue: "OpenAI API revenue",
    azure_openai_revenue: "Azure OpenAI revenue",
    restructured: "Restructured",
    price: "Price",
    shares_outstanding: "Shares outstanding",
    share_of_purchase: "Share of purchase",
    pre_money: "Pre money",
    round: "Round",
  },
  more: "Terms and other choices",
  takeSelection: "Take selection",
  notTaken: (message: string) => `The selection could not be taken: ${message}`,
  isDefault: (choice: string) => `${choice} (default)`,
  notSet: "not set",
  yes: "yes",
  no: "no",
  /** Beside a term: what an article prints, or what is computed with as none does. */
  printed: (amount: string) => `${amount} as printed`,
  /** Numbers that count a unit in thousands, millions …; the unit brings its own blank. */
  scaled: (numbers: string, unit: string, scale: string) => `${numbers}${unit} ${scale}`,
  notPrinted: "Not printed",
  notYet: (day: string) => `Not public by the workbook's as-of, ${day}`,
  countedAs: (amount: string) => `Not printed; counted as ${amount}`,
  without: "Not printed; none is counted",
  /** Beside a field that cannot be used. */
  problem: {
    missing: "This is needed.",
    amounts:
      "Write a number with a decimal point (1.5), cells (B2, B2:L2, Sheet1!B2:L2) or a name.",
    period: "Write a period (2026, 2026-Q1, 2026..2027, 2026-03-31) or cells (B2, B2:L2).",
    amountOrDeal:
      "Write a number with a decimal point (1.5), cells (B2, B2:L2) or the name of a deal.",
    number: "Write a number with a decimal point (1.5) or a percentage.",
    word: "Write a number, a date or a plain word, without quotes, “=” or “;”.",
  },
  /** In place of the answer: which fields keep it away. */
  missing: (names: string) => `To see the answer, fill in: ${names}.`,
  wrong: (names: string) => `To see the answer, put right: ${names}.`,
  answer: "Answer of the calculator",
  firstCells: (rows: number, columns: number) => `The first of ${rows} × ${columns} cells:`,
  notComputed: (message: string) => `The answer could not be computed: ${message}`,
  readsItself: (address: string) =>
    `The formula reads ${address} itself. Select an empty cell for the answer, then insert again.`,
};
