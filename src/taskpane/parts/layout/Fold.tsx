import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Something that is closed until the reader asks for it. */
export function Fold(props: {
  readonly summary: ReactNode;
  /** Less loud than the rest. */
  readonly quiet?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}) {
  const { summary, quiet = false, onOpen, children } = props;
  const styles = useStyles();
  return (
    <details
      className={quiet ? styles.quiet : styles.usual}
      onToggle={(event) => onOpen?.(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

const useStyles = makeStyles({
  usual: { "& > summary": { cursor: "pointer", paddingBottom: "8px" } },
  quiet: {
    "& > summary": { cursor: "pointer", color: tokens.colorNeutralForeground2 },
    "&[open] > summary": { paddingBottom: "6px" },
  },
});
