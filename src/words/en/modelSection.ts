/** The worked model of the deals, inserted as sheets. */
export const modelSectionEn = {
  title: "Worked model",
  about:
    "Five new sheets with live formulas: inputs, Microsoft's share 2025 to 2035 under three paths and three caps, the share of revenue, SoftBank with and without the restructuring, the circle of chip deals. Inputs are assumptions of ours under names of their own; nothing in your sheets is changed.",
  insert: "Insert the model as sheets",
  working: (done: number, all: number) => `Inserting sheet ${done + 1} of ${all} …`,
  stop: "Stop",
  stopped: "Stopped: the sheets were taken away again.",
  inserted: (sheets: string) => `Inserted: ${sheets}.`,
  takeBack: "Remove these sheets",
  /** Asked before the sheets go, with whatever was changed in them. */
  sure: (sheets: string) => `Remove ${sheets} with everything that was changed in them?`,
  keep: "Keep them",
  remove: "Yes, remove them",
  takenBack: "The sheets of the model were removed.",
};
