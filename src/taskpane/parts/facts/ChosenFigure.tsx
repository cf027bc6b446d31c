import { useEffect, useRef } from "react";
import type { Fact } from "../../../core/facts/fact";
import { usePane } from "../pane/pane";
import { useSpeech } from "../speech/speech";
import { aboutRows, knownRows, printedRows, sourceRows } from "./factRows";
import { FigureCard } from "./FigureCard";

/**
 * Where the chosen point stands; its heading takes the focus, so that what it says is read next.
 */
export function ChosenFigure(props: { readonly fact: Fact; readonly level: "h2" | "h4" }) {
  const { fact, level } = props;
  const { dataset } = usePane();
  const speech = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const source = dataset.sources.get(fact.source);
  return (
    <FigureCard
      fact={fact}
      level={level}
      heading={heading}
      rows={[
        ...aboutRows(fact, dataset, speech),
        ...sourceRows(fact, source, speech),
        ...printedRows(fact, source, speech),
        ...knownRows(fact, speech),
      ]}
    />
  );
}
