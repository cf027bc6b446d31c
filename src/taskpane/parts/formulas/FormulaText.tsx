import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

/**
 * A formula that breaks its lines after commas, semicolons and opening brackets, and elsewhere only
 * where there is no other way.
 */
export function FormulaText({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  return (
    <code className={styles.formula}>
      {formula.split(/(?<=[,;({])/).map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}

const useStyles = makeStyles({ formula: { overflowWrap: "anywhere" } });
