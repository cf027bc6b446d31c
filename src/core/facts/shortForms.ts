/** The function that asks for a metric alone, by the metric's id. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  arr: "ARR",
  revenue: "REVENUE",
  valuation: "VALUATION",
  funding: "FUNDING",
  compute: "COMPUTE",
  "compute-spend": "SPEND",
  burn: "BURN",
  cash: "CASH",
  "weekly-users": "USERS",
  "market-share": "MARKETSHARE",
  price: "PRICE",
  "gross-margin": "MARGIN",
};
