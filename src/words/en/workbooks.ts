/** What the workbench says of the workbooks that the browser keeps. */
export const workbooksEn = {
  bar: "Workbook",
  name: "Name of the workbook",
  example: "Example",
  firstSheet: "Sheet1",
  untitled: "Workbook",
  newWorkbook: "New",
  openRecent: "Open recent",
  duplicate: "Duplicate",
  versions: "Earlier versions",
  remove: "Delete",
  close: "Close",
  copyOf: (name: string) => `${name} (copy)`,
  states: {
    untouched: "Nothing changed yet",
    kept: "Kept in this browser",
    changed: "Keeping …",
    refused: "Not kept",
    elsewhere: "Open in another tab",
  },
  recent: {
    title: "Workbooks in this browser",
    none: "No workbook is kept yet. What you change is kept by itself.",
    open: "Open",
    thisOne: "open here",
    otherTab: "open in another tab",
    unreadable: (reason: string) => `cannot be read (${reason}); what is kept of it stays`,
    tryAgain: "Try again",
    download: "Download what is kept",
    deleted: "Deleted",
    restore: "Restore",
    forget: "Delete for good",
    forgetQuestion: (name: string) =>
      `Delete “${name}” and its earlier versions for good? There is no way back.`,
    changedAt: (time: string) => `changed ${time}`,
  },
  earlier: {
    title: (name: string) => `Earlier versions of “${name}”`,
    none: "There is no earlier version yet. One is made when work begins, and every ten minutes.",
    kept: "All of the last two hours, one an hour of the last day, one a day of two weeks.",
    goBack: "Go back to it",
    openCopy: "Open as a copy",
  },
  notices: {
    dismiss: "Dismiss",
    unreadable: (name: string, reason: string) =>
      `“${name}” could not be opened (${reason}). What is kept of it stays as it is: see Open recent.`,
    interrupted:
      "The page was closed in the middle of an edit, which was taken back. What had been done of it is the first of the earlier versions.",
    cleared:
      "The browser has cleared the workbooks that were kept here. It does so when space runs out or site data are deleted; allow this site to keep its data to prevent it.",
    gone: "The workbook of this address is no longer kept in this browser.",
    forbidden: (message: string) =>
      `The browser does not let this page keep anything (${message}). Changes last until the tab is closed: keep it open, allow site data for this page, and it is tried again.`,
    full: "The browser's storage is full. Changes last until the tab is closed: keep it open, delete workbooks for good under Open recent or free space on the disk, and it is tried again.",
    elsewhere: "This workbook is open in another tab; nothing can be changed here.",
    workHere: "Work here",
    deleted: (name: string) => `“${name}” was deleted.`,
    toolsMissing:
      "Sort, filter, find, validation, conditional formats, links, tables and comments could not be loaded: load the page again when it can be reached.",
    typed: (cell: string) => `What was being typed in ${cell} is in its editor again.`,
  },
};
