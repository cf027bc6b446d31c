import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Fact } from "../../../core/facts/fact";
import { aboutRows, knownRows, printedRows, sourceRows } from "./factRows";
import { FigureCard } from "./FigureCard";
import { subject } from "./subject";
import { usePane } from "../pane/pane";
import { Actions } from "../layout/Actions";
import { Paragraph } from "../layout/Paragraph";
import { useSpeech } from "../speech/speech";
import { formulaFor } from "../../../workbook/insertion/formulaFor";
import { Quiet } from "../layout/Quiet";

/** One figure of a source or of a deal, with the button that puts its formula into the sheet. */
export function FigureEntry(props: {
  readonly fact: Fact;
  /** What the page around it is about, and so need not be said again. */
  readonly inside: "source" | "deal";
  readonly onInsert: (formula: string) => void;
}) {
  const { fact, inside } = props;
  const { dataset, explain } = usePane();
  const speech = useSpeech();
  const { language, phrases } = speech;
  const formula = useMemo(() => formulaFor(fact, dataset, explain), [fact, dataset, explain]);
  const about = subject(fact, dataset, language);
  const focusComesBack = useRestoreFocusTarget();
  const source = dataset.sources.get(fact.source);
  return (
    <FigureCard
      fact={fact}
      level={inside === "deal" ? "h3" : "h2"}
      rows={[
        ...aboutRows(inside === "deal" ? { ...fact, deal: "" } : fact, dataset, speech),
        ...(inside === "deal" ? sourceRows(fact, source, speech) : []),
        ...printedRows(fact, source, speech),
        ...knownRows(fact, speech),
      ]}
    >
      {formula ? (
        <>
          <code>
            <Quiet>{formula}</Quiet>
          </code>
          <Actions>
            <Button
              {...focusComesBack}
              aria-label={[phrases.insert.button, about, fact.period?.text]
                .filter(Boolean)
                .join(" · ")}
              onClick={() => props.onInsert(formula)}
            >
              {phrases.insert.button}
            </Button>
          </Actions>
        </>
      ) : (
        <Paragraph quiet>{phrases.insert.unreachable}</Paragraph>
      )}
    </FigureCard>
  );
}
