import { Button, ProgressBar } from "@fluentui/react-components";
import { useRef, useSyncExternalStore } from "react";
import { usePane } from "../../pane";
import { Actions } from "../../parts/Actions";
import { Notice } from "../../parts/Notice";
import { Paragraph } from "../../parts/Paragraph";
import { Section } from "../../parts/Section";
import { MODEL_SECTION_WORDS } from "../../words/modelSection";
import { useSpeech } from "../../words/speech";
import { useWords } from "../../words/useWords";
import { modelInsertionInto, type ModelState } from "./modelInsertion";

/** Puts the worked model into the workbook as sheets of its own, with progress, a way to stop and a way back. */
export function ModelSection() {
  const { host } = usePane();
  const { language } = useSpeech();
  const words = useWords(MODEL_SECTION_WORDS);
  const insertion = modelInsertionInto(host);
  const state = useSyncExternalStore(insertion.subscribe, insertion.state);
  const said = useSaid(state);
  const notice = useRef<HTMLParagraphElement>(null);
  const button = (text: string, act: () => void) => (
    <Button
      key={text}
      onClick={() => {
        notice.current?.focus(); // The button goes away: the reader stays where it was.
        act();
      }}
    >
      {text}
    </Button>
  );
  return (
    <Section title={words.title}>
      <Paragraph>{words.about}</Paragraph>
      <Notice ref={notice}>{said}</Notice>
      {state.kind === "working" && (
        <ProgressBar
          aria-label={words.title}
          value={state.done}
          max={state.all}
          thickness="large"
        />
      )}
      <Actions>
        {canInsert(state) && button(words.insert, () => insertion.insert(language))}
        {state.kind === "working" && button(words.stop, insertion.stop)}
        {state.kind === "inserted" && button(words.takeBack, insertion.askToRemove)}
        {state.kind === "asking" && [
          button(words.keep, () => insertion.answer(false)),
          button(words.remove, () => insertion.answer(true)),
        ]}
      </Actions>
    </Section>
  );
}

function canInsert({ kind }: ModelState): boolean {
  return kind === "idle" || kind === "stopped" || kind === "removed" || kind === "failed";
}

/** What is to be said of where the insertion is. */
function useSaid(state: ModelState): string {
  const { phrases } = useSpeech();
  const words = useWords(MODEL_SECTION_WORDS);
  switch (state.kind) {
    case "idle":
      return "";
    case "working":
      return words.working(state.done, state.all);
    case "inserted":
      return words.inserted(state.sheets.join(phrases.comma));
    case "asking":
      return words.sure;
    case "stopped":
      return words.stopped;
    case "removed":
      return words.takenBack;
    case "failed":
      return phrases.insert.failed(state.message);
  }
}
