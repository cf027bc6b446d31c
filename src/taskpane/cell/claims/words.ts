import type { Language } from "../../../core/words";

/** What is said of how claims about one thing became known. */
export interface ClaimsWords {
  readonly summary: (count: number) => string;
  readonly title: string;
  /** How the chart is used. */
  readonly about: string;
  /** Claims that print a range have no single amount to draw. */
  readonly undrawn: (count: number) => string;
  readonly vintages: string;
  readonly since: (day: string) => string;
  /** A day from which the claims that were known no longer gave one answer. */
  readonly noAnswer: string;
  readonly loading: string;
  readonly notLoaded: string;
}

export const CLAIMS_WORDS: Readonly<Record<Language, ClaimsWords>> = {
  en: {
    summary: (count) => `Claims by the day they became known (${count})`,
    title: "Claims by the day they became known",
    about:
      "Filled: reported. Hollow: projection or target. Ringed: disagrees with the figure above. Arrow keys go from point to point.",
    undrawn: (count) =>
      count === 1
        ? "One claim prints no single number and is not drawn."
        : `${count} claims print no single number and are not drawn.`,
    vintages: "What the answer was, from day to day",
    since: (day) => `From ${day}`,
    noAnswer: "no answer: the claims known by then disagreed",
    loading: "Drawing …",
    notLoaded: "The chart could not be loaded. Close the pane, open it again and try once more.",
  },
  zh: {
    summary: (count) => `按获知日期排列的说法（${count}）`,
    title: "按获知日期排列的说法",
    about: "实心：已报道；空心：预测或目标；带圈：与上方数字不符。用方向键逐点移动。",
    undrawn: (count) => `${count} 种说法未给出单一数字，未绘出。`,
    vintages: "各日的答案",
    since: (day) => `自${day}`,
    noAnswer: "无答案：当时已知的说法互相矛盾",
    loading: "正在绘制……",
    notLoaded: "图表未能加载。请关闭窗格，重新打开后再试。",
  },
};
