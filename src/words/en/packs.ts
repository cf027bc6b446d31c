/** What the page of the packs says in one language: which sets of tables formulas answer from. */
export const packsEn = {
  count: (count: number) => (count === 1 ? "1 pack" : `${count} packs`),
  about: "Formulas answer from these tables.",
  carrier: "Comes",
  carriers: {
    bundle: "with AIFIN",
    workbook: "from tables of this workbook",
    file: "from a file",
    address: "from an address",
    site: "from the add-in's site",
  },
  id: "Id",
  version: "Version",
  released: "Released",
  rows: "Rows",
  tables: {
    facts: (count: number) => (count === 1 ? "1 figure" : `${count} figures`),
    sources: (count: number) => (count === 1 ? "1 source" : `${count} sources`),
    entities: (count: number) =>
      count === 1 ? "1 company or product" : `${count} companies and products`,
    metrics: (count: number) => (count === 1 ? "1 metric" : `${count} metrics`),
    deals: (count: number) => (count === 1 ? "1 deal" : `${count} deals`),
  },
  licence: "Licence",
  hash: "SHA-256",
};
