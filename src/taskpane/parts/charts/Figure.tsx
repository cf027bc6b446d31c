import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A chart under its title. */
export function Figure(props: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{props.title}</figcaption>
      {props.children}
    </figure>
  );
}

const useStyles = makeStyles({
  figure: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  title: { fontWeight: tokens.fontWeightSemibold },
});
