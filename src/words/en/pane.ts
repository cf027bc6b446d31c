/** The words around all pages of the pane. */
export const paneEn = {
  /** The areas of the pane: what is done in each. */
  areas: {
    label: "Areas",
    find: "Find",
    cell: "Cell",
    workbook: "Workbook",
    data: "Data",
  },
  /** The pages of each area; a message that leads to one names both: `Data > Packs`. */
  pages: {
    label: (area: string) => `Pages of ${area}`,
    figures: "Figures",
    charts: "Charts",
    functions: "Functions",
    cell: "Cell",
    audit: "Audit",
    freeze: "Freeze",
    settings: "Settings",
    check: "Self-test",
    packs: "Packs",
    sources: "Sources",
    deals: "Deals",
  },
  /** The button to the other language, written in that language. */
  otherLanguage: "中文",
  loading: "Loading …",
  /** A page whose script did not come. */
  notLoaded: "This page could not be loaded. Close the pane, open it again, and try once more.",
  dataset: (version: string, released: string) => `Data ${version}, released ${released}`,
  /** The button beside what is said once, which takes it away. */
  understood: "OK",
  /** What is said while Excel does not answer. */
  waiting: {
    editing: "A cell is being edited: finish with Enter or Esc, and AIFIN goes on by itself.",
    silent: "Excel is not answering. If a cell is being edited, finish with Enter or Esc.",
    changing:
      "Excel has not said yet whether it made the change. AIFIN looks at the cells as soon as it does.",
    lost: (cells: string) =>
      `For five minutes Excel has not said whether it made the change${cells && ` in ${cells}`}. Start AIFIN anew, then look at what stands there: nothing is written before.`,
    unknown: (cells: string) =>
      `AIFIN was started anew before Excel said whether it made a change. Look at ${cells}: it may be made or not.`,
    restart: "Start AIFIN anew",
  },
  /** Where saved values answer otherwise with today's data. */
  release: {
    line: (moved: number, cells: number, release: string) =>
      `With data ${release}, ${moved} of ${cells} cells answer otherwise than what is saved.`,
    /** The button to them. */
    show: "Show which",
    /** Why a setting does not count in the cells yet. */
    settingWaits:
      "saved values may answer otherwise with today's data, and Workbook > Audit asks about them first.",
  },
  /** Between things that are listed, and before what is said of one. */
  comma: ", ",
  colon: ": ",
  /** Why there is no pane to show, and what to do about it. */
  start: {
    outside:
      "This page is AIFIN's task pane and works inside Excel. Open Excel, choose the AIFIN tab, then open the pane. Without Excel, run npm start in AIFIN's folder and open the workbench.",
    noOffice:
      "Microsoft's office.js did not load, so the pane cannot reach Excel. Check the network connection or the proxy, then close this pane and open it again.",
    noFunctions:
      "AIFIN's functions did not load. Close this pane and open it again; if this stays, remove the add-in and install it anew.",
  },
};
