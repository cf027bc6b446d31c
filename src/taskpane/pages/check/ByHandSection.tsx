import { ToggleButton } from "@fluentui/react-components";
import { useId, useSyncExternalStore } from "react";
import { BY_HAND, type ByHand } from "../../../workbook/check/byHand";
import { Actions } from "../../parts/layout/Actions";
import { Paragraph } from "../../parts/layout/Paragraph";
import { PlainList } from "../../parts/layout/PlainList";
import { Section } from "../../parts/layout/Section";
import { usePane } from "../../parts/pane/pane";
import { CHECK_WORDS } from "../../../words/check";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { byHandIn } from "./byHandAnswers";
import { Stack } from "../../parts/layout/Stack";

/** What only a person sees, each with the two answers that there are. */
export function ByHandSection() {
  const words = useWords(CHECK_WORDS);
  return (
    <Section look="ruled" title={words.byHand}>
      <Paragraph quiet>{words.byHandAbout}</Paragraph>
      <PlainList room={12}>
        {BY_HAND.map((one) => (
          <ByHandItem key={one.id} {...one} />
        ))}
      </PlainList>
    </Section>
  );
}

function ByHandItem({ id, words: text }: ByHand) {
  const { host } = usePane();
  const words = useWords(CHECK_WORDS);
  const { language } = useSpeech();
  const textId = useId();
  const store = byHandIn(host);
  const answer = useSyncExternalStore(store.subscribe, store.state)[id];
  const button = (value: typeof answer & string, label: string) => (
    <ToggleButton
      size="small"
      checked={answer === value}
      aria-describedby={textId}
      onClick={() => store.answer(id, value)}
    >
      {label}
    </ToggleButton>
  );
  return (
    <li>
      <Stack room={4}>
        <p id={textId}>{text[language]}</p>
        <Actions>
          {button("described", words.asDescribed)}
          {button("otherwise", words.notSo)}
        </Actions>
      </Stack>
    </li>
  );
}
