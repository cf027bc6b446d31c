import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

/** A part of a deal's page under a heading of its own. */
export function DealSection(props: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300 },
});
