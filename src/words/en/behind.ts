/** What the page of the cell says about all that stands behind it, and about citing it. */
export const behindEn = {
  heading: "Everything behind this cell",
  about: (facts: number) => `Figures in it or through the cells that it refers to: ${facts}.`,
  nothing: "No figure of AIFIN stands behind this cell.",
  cameIn: (place: string) => `Came in at ${place}`,
  more: (left: number) => `Show more (${left} left)`,
  gapsHeading: (count: number) => `Not followed: ${count}`,
  citeHeading: "Cite it",
  incomplete: "Part of what is behind this cell was not followed, so this may not be all.",
  copy: "Copy the citation",
  copied: "Copied.",
  notCopied:
    "Excel does not let the page copy. The text above is selected: press Ctrl+C (⌘C on a Mac).",
  asNote: "Write as a note",
  asComment: "Write as a comment",
  commentWritten: (place: string) =>
    `A comment at ${place} holds the citation. Delete it there to take it back.`,
  beside: "Write into the cell to the right",
  noteWritten: (place: string) => `The note of ${place} holds the citation.`,
  noteThere: (place: string, text: string) => `${place} has a note: “${text}”.`,
  replaceNote: "Replace the note",
  keepNote: "Keep the note",
  undo: "Undo",
  undone: (place: string) => `The note of ${place} is as it was.`,
  failed: (message: string) => `Nothing was written: ${message}`,
};
