import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Says politely to a screen reader what the eye sees elsewhere. */
export function Announced(props: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="status" aria-label={props.label} className={styles.unseen}>
      {props.children}
    </div>
  );
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
