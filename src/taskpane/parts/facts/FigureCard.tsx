import type { ComponentProps, ReactNode, Ref } from "react";
import type { Fact } from "../../../core/facts/fact";
import { usePane } from "../pane/pane";
import { useSpeech } from "../speech/speech";
import { Details } from "./Details";
import { FactAmount } from "./FactAmount";
import { StatusBadge } from "./StatusBadge";
import { subject } from "./subject";
import { Frame } from "../layout/Frame";

/** A figure with what it is about, its amount and status, and what else the page says of it. */
export function FigureCard(props: {
  readonly fact: Fact;
  readonly level: "h2" | "h3" | "h4";
  /** Given where the heading is to take the focus. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly rows: ComponentProps<typeof Details>["rows"];
  readonly children?: ReactNode;
}) {
  const { fact, level: Heading, heading, rows, children } = props;
  const { dataset } = usePane();
  const { language } = useSpeech();
  const focusable = heading && { ref: heading, tabIndex: -1 };
  return (
    <Frame>
      <Heading {...focusable}>{subject(fact, dataset, language)}</Heading>
      <FactAmount fact={fact} />
      <div>
        <StatusBadge status={fact.status} />
      </div>
      <Details rows={rows} />
      {children}
    </Frame>
  );
}
