/**
 * Each deal of the bundled data in plain words, by its id: who gives what for what, and what
 * decides it.
 */
export const dealSummariesEn = {
  "microsoft-profit-share":
    "Once OpenAI's first investors are repaid, Microsoft takes three quarters of the profit until it has $13bn back. After that it takes 49% until a cap. Only dollars above a step are shared at the new rate: nothing is paid back.",
  "microsoft-revenue-share":
    "Both pay each other a fifth: Microsoft of what it sells as Azure OpenAI Service, OpenAI of what its API sells. When both sell the same, nothing is left over.",
  "microsoft-investment":
    "Microsoft put money into OpenAI: $13bn as its main investment, and $10bn that one article calls early equity and another a pledge of early 2023. How the figures hang together is not printed.",
  "softbank-investment":
    "SoftBank invests $30bn in two stages. The second, $22.5bn, hangs on OpenAI's restructuring being complete by the end of 2025; without it $10bn fall away and $12.5bn remain.",
  "openai-round-2025":
    "A round of $41bn at $260bn before the new money. If all of it is new money and is paid in full, the company is worth $301bn afterwards.",
  "nvidia-openai":
    "Nvidia invests up to $100bn in OpenAI, and OpenAI buys processors from Nvidia for up to $350bn: part of the money goes round.",
  "amd-chips":
    "OpenAI buys AMD chips for 6 GW and gets options on up to a tenth of AMD at one cent a share. Their worth grows with AMD's price and with how much of the purchase is delivered.",
  "coreweave-compute":
    "OpenAI rents computing power from CoreWeave, first for $11.9bn, enlarged to $22bn in all; with the first contract came $0.35bn of CoreWeave shares.",
  "oracle-cloud":
    "OpenAI rents cloud computing from Oracle for about $300bn over five years: $60bn a year if it is spread evenly.",
  "chip-purchases":
    "All of OpenAI's long-term purchases of chips and cloud together: about a trillion dollars with five suppliers, most of it without a printed amount of its own.",
  "g42-chips":
    "G42 of Abu Dhabi is said to have put $8bn to $10bn into a chip project of OpenAI's.",
  "anthropic-round-2023":
    "A round of Anthropic's of about $0.75bn at about $15bn, led by Menlo Ventures and still under way when it was reported.",
  "hugging-face-round": "A round of Hugging Face's led by Salesforce, at a valuation of $4.5bn.",
  "google-amazon-anthropic":
    "Google and Amazon have both invested in Anthropic: billions of dollars together, the magnitude only.",
  "google-cloud-anthropic":
    "Anthropic rents a million or more of Google's TPU chips for tens of billions of dollars, the magnitude only.",
  "share-sale-2023":
    "OpenAI's employees sell shares that exist already, at a valuation of $86bn. OpenAI gets no money from it.",
  "share-sale-2025":
    "Shares of OpenAI that exist already change hands at a valuation of $500bn. OpenAI gets no money from it.",
  "nonprofit-stake":
    "OpenAI promises that its nonprofit parent keeps control and holds at least $100bn of its equity after the restructuring.",
};
