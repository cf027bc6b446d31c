/** What Excel calls its number formats. */
export const numberFormatsEn = {
  thousandthPercentile: "Comma Style",
  moreFmt: "More Number Formats",
  financialValue: "Accounting, no symbol",
  roundingCurrency: "Currency, no decimals",
  timeDuration: "Duration",
  scientific: "Scientific",
  addDecimal: "Increase Decimal",
  subtractDecimal: "Decrease Decimal",
};
