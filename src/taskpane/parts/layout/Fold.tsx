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
    <details onToggle={(event) => onOpen?.(event.currentTarget.open)}>
      <summary className={quiet ? styles.quiet : styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}

const SUMMARY = { cursor: "pointer", paddingBottom: "8px" } as const;

const useStyles = makeStyles({
  summary: SUMMARY,
  quiet: { ...SUMMARY, color: tokens.colorNeutralForeground2 },
});
