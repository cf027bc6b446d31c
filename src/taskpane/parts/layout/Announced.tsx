import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { UNSEEN } from "./unseen";

/** Says politely to a screen reader what the eye sees elsewhere. */
export function Announced(props: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="status" aria-label={props.label} className={styles.unseen}>
      {props.children}
    </div>
  );
}

const useStyles = makeStyles({ unseen: UNSEEN });
