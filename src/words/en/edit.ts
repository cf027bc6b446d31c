/** What is said of a change to the workbook that was not done, or not done to its end. */
export const editEn = {
  comma: ", ",
  refused: (message: string) => `Nothing was changed: ${message}`,
  stopped: "Stopped. All is as it was.",
  changedMeanwhile: (places: string) =>
    `Nothing was changed: ${places} was edited or calculated meanwhile. Try again.`,
  /** In front of what was left, where not all could be taken back. */
  wasStopped: "Stopped.",
  wasChanged: (places: string) => `${places} was edited or calculated meanwhile.`,
  unknown: (message: string) =>
    `The workbook does not say what stands in it now (${message}). AIFIN looks again every few seconds; until then it is not known what was written.`,
  placesLeft: (places: string) => `These cells could not be put back: ${places}.`,
  sheetsLeft: (sheets: string) => `These sheets were not taken away: ${sheets}.`,
  foreignLeft: (sheets: string) =>
    `These sheets stay, because something of yours stands in them: ${sheets}.`,
  changedByOthers: (places: string) =>
    `Left alone, because they were changed meanwhile: ${places}.`,
  changedSince: (place: string) => `${place} was changed since, so all was left alone.`,
  takeBack: "Take back what is left",
  unfinished: (sheets: string) =>
    `These sheets were being inserted when AIFIN was closed, and may be incomplete: ${sheets}.`,
  removeUnfinished: "Remove them",
  keepUnfinished: "Keep them",
  unfinishedRemoved: "The sheets were removed.",
  silent:
    "The workbook has not answered for a while. Until it does, it is not known whether the last step was done.",
};
