import { makeStaticStyles, tokens } from "@fluentui/react-components";

/** The class of the pane's root, and of what stands outside of it in dialogs. */
export const PANE = "aifin-pane";

/**
 * What holds in all of the pane: words that are too long are broken rather than cut off, but for
 * buttons and tables, which would give up their width; and nothing has the browser's own margins
 * and sizes. In `:where`, so that any style of a part counts more, in whatever order they come.
 */
export const useReset = makeStaticStyles({
  [`:where(.${PANE})`]: { overflowWrap: "anywhere" },
  [`:where(.${PANE} :is(button, table))`]: { overflowWrap: "normal" },
  [`:where(.${PANE} td button)`]: { overflowWrap: "inherit" },
  [`:where(.${PANE} :is(p, h1, h2, h3, h4, ul, ol, dl, dd, figure))`]: { margin: 0 },
  [`:where(.${PANE} :is(h1, h2, h3, h4))`]: { fontSize: tokens.fontSizeBase300 },
});
