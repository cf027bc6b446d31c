import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A list with marks, or with numbers where the order counts. */
export function Bullets(props: { readonly ordered?: boolean; readonly children: ReactNode }) {
  const List = props.ordered ? "ol" : "ul";
  return <List className={useStyles().list}>{props.children}</List>;
}

const useStyles = makeStyles({ list: { paddingInlineStart: "20px" } });
