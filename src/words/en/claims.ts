/** What is said of how claims about one thing became known. */
export const claimsEn = {
  summary: (count: number) => `Claims by the day they became known (${count})`,
  title: "Claims by the day they became known",
  /** How the chart is used. */
  about:
    "Filled: reported. Hollow: projection or target. Ringed: disagrees with the figure above. Boxed: chosen. Arrow keys go from point to point.",
  /** Claims that print a range have no single amount to draw. */
  undrawn: (count: number) =>
    count === 1
      ? "One claim prints no single number and is not drawn."
      : `${count} claims print no single number and are not drawn.`,
  vintages: "What the answer was, from day to day",
  since: (day: string) => `From ${day}`,
  /** A day from which the claims that were known no longer gave one answer. */
  noAnswer: "no answer: the claims known by then disagreed",
  loading: "Drawing …",
  notLoaded: "The chart could not be loaded. Close the pane, open it again and try once more.",
};
