/** The help page that stands alone, without a workbook. */
export const helpEn = {
  title: "AIFIN's functions",
  copy: "Copy formula",
  copied: (formula: string) => `Copied: ${formula}`,
  notCopied: (formula: string) =>
    `The browser does not let this page copy. Select the formula and copy it yourself: ${formula}`,
};
