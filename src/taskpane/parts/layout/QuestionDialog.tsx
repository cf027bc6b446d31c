import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PANE } from "./reset";

/** A question that must be answered before anything else: its answers are buttons. */
export function QuestionDialog(props: {
  readonly isOpen: boolean;
  readonly title: ReactNode;
  readonly answers: ReactNode;
  /** Whether the answers need the whole width. */
  readonly wide?: boolean;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const { isOpen, title, answers, wide = false, onCancel, children } = props;
  const styles = useStyles();
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={onCancel}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{title}</DialogTitle>
          <DialogContent className={PANE}>{children}</DialogContent>
          <DialogActions fluid={wide} {...(wide && { className: styles.wide })}>
            {answers}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { width: "min(480px, calc(100vw - 24px))", padding: "16px" },
  wide: { flexWrap: "wrap" },
});
