import type { ReactNode } from "react";
import { Quiet } from "./Quiet";

/** A few sentences. */
export function Paragraph(props: {
  /** Less loud than the rest. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}) {
  const { quiet, children } = props;
  return <p>{quiet ? <Quiet>{children}</Quiet> : children}</p>;
}
