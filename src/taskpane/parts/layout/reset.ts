import { tokens } from "@fluentui/react-components";

/**
 * What holds in all of the pane and in its dialogs: words that are too long are broken rather than
 * cut off, and nothing has the browser's own margins and sizes. `:where` counts for nothing beside
 * a part's own style.
 */
export const RESET = {
  overflowWrap: "anywhere",
  "& :where(button, table)": { overflowWrap: "normal" }, // Or they would give up their width.
  "& :where(p, h1, h2, h3, h4, ul, ol, dl, dd, figure)": { margin: 0 },
  "& :where(h1, h2, h3, h4)": { fontSize: tokens.fontSizeBase300 },
} as const;
