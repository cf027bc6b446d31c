import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { VISUALLY_HIDDEN } from "./visuallyHidden";

/** Says politely to a screen reader what the eye sees elsewhere. */
export function StatusRegion(props: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="status" aria-label={props.label} className={styles.unseen}>
      {props.children}
    </div>
  );
}

const useStyles = makeStyles({ unseen: VISUALLY_HIDDEN });
