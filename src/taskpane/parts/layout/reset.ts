import { tokens } from "@fluentui/react-components";

const BARE = { margin: 0 } as const;
const HEADING = { margin: 0, fontSize: tokens.fontSizeBase300 } as const;
const UNBROKEN = { overflowWrap: "normal" } as const;

/**
 * What holds in all of the pane and in its dialogs: words that are too long are broken rather than
 * cut off, but for buttons and tables, which would give up their width; and nothing has the
 * browser's own margins and sizes. `:where` counts for nothing beside a part's own style; each
 * element has a line of its own, because Griffel takes a comma for the end of a selector.
 */
export const RESET = {
  overflowWrap: "anywhere",
  "& :where(button)": UNBROKEN,
  "& :where(table)": UNBROKEN,
  "& :where(h1)": HEADING,
  "& :where(h2)": HEADING,
  "& :where(h3)": HEADING,
  "& :where(h4)": HEADING,
  "& :where(p)": BARE,
  "& :where(ul)": BARE,
  "& :where(ol)": BARE,
  "& :where(dl)": BARE,
  "& :where(dd)": BARE,
  "& :where(figure)": BARE,
} as const;
