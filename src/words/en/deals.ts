export const dealsEn = {
  count: (count: number) => (count === 1 ? "1 deal" : `${count} deals`),
  back: "All deals",
  parties: "Parties",
  kind: "Kind",
  status: "Status",
  terms: (count: number) => (count === 1 ? "1 term or figure" : `${count} terms and figures`),
  /** From one party to another. */
  gives: (from: string, to: string) => `${from} to ${to}`,
  /** The titles over the pictures: what goes both ways, and how a share grows. */
  exchange: "What goes each way",
  tiers: "How the share grows",
  profit: "Profit in all, USD",
  share: "Share in all, USD",
  start: "Start",
  upTo: (rate: string) => `${rate} of each dollar up to here`,
  above: (rate: string) => `${rate} of each dollar above`,
  /** Over what no article prints. */
  unprinted: "Printed nowhere",
  setBy: (term: string, option: string) => `${term}: set it with ${option}=.`,
  /** What is computed with until somebody sets it. */
  untilThen: (assumed: string) => `Until then: ${assumed}.`,
  /** The circle of chip deals. */
  circle: {
    title: "The circle of chip deals",
    caption: "What is paid, and what comes back as equity",
    between: (buyer: string, supplier: string) => `${buyer} and ${supplier}`,
    pays: "Pays",
    back: "Comes back as equity",
    dollars: (amount: string) => `$${amount}`,
    unprinted: "not printed",
    /** An amount, and what part of the contract it is. */
    part: (amount: string, share: string) => `${amount}, ${share} of the contract it came with`,
  },
};
