import { makeStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { Quiet } from "../layout/Quiet";

/** A list of labels and what they say; rows without content are left out. */
export function Details({
  rows,
}: {
  readonly rows: readonly (readonly [label: string, content: ReactNode])[];
}) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows
        .filter(([, content]) => content !== "" && content !== null && content !== false)
        .map(([label, content]) => (
          <Fragment key={label}>
            <dt>
              <Quiet>{label}</Quiet>
            </dt>
            <dd className={styles.content}>{content}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, auto) 1fr",
    columnGap: "12px",
    rowGap: "4px",
  },
  content: { minWidth: 0 },
});
