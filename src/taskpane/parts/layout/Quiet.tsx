import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Words less loud than the rest. */
export function Quiet(props: { readonly small?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.quiet, props.small && styles.small)}>
      {props.children}
    </span>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  small: { fontSize: tokens.fontSizeBase200 },
});
