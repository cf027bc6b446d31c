import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A page of the pane: its title, where it has one, and its parts below each other. */
export function Page(props: { readonly title?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      {props.title && <h1 className={styles.title}>{props.title}</h1>}
      {props.children}
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  title: { fontSize: tokens.fontSizeBase400 },
});
