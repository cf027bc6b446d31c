import type { amountEn } from "../en/amount";

export const amountZh: typeof amountEn = {
  steps: [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
};
