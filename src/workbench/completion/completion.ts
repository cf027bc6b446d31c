/** One of the values that may be written at the caret. */
export interface Completion {
  readonly label: string;
  /** Its name in the language of the page; empty where that is the label. */
  readonly name: string;
  readonly tooltip: string;
  /** What is written in the place of what has been typed. */
  readonly text: string;
  /** Where the caret stands in that text afterwards. */
  readonly caret: number;
}
