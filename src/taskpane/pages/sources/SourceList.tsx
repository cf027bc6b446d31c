import { Button, makeStyles } from "@fluentui/react-components";
import { Frame } from "../../parts/layout/Frame";
import { focusOn } from "../../parts/layout/focusOn";
import { Details } from "../../parts/facts/Details";
import { OutLink } from "../../parts/facts/OutLink";
import { SourceTitle } from "../../parts/facts/SourceTitle";
import { dateInWords } from "../../parts/facts/time";
import { usePane } from "../../parts/pane/pane";
import { Actions } from "../../parts/layout/Actions";
import { PlainList } from "../../parts/layout/PlainList";
import { VISUALLY_HIDDEN } from "../../parts/layout/visuallyHidden";
import { SOURCES_WORDS } from "../../../words/sources";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import type { FoundSource } from "./searchSources";

/** Every source found, each with how many figures it gives. */
export function SourceList(props: {
  readonly found: readonly FoundSource[];
  /** The source that the reader comes back from, or empty. */
  readonly focused: string;
  readonly onOpen: (source: string) => void;
}) {
  const words = useWords(SOURCES_WORDS);
  return (
    <>
      <h1>{words.count(props.found.length)}</h1>
      <PlainList room={12}>
        {props.found.map((one) => (
          <Frame key={one.source.id} as="li" room={8}>
            <SourceEntry
              found={one}
              isFocused={one.source.id === props.focused}
              onOpen={() => props.onOpen(one.source.id)}
            />
          </Frame>
        ))}
      </PlainList>
    </>
  );
}

function SourceEntry(props: {
  readonly found: FoundSource;
  readonly isFocused: boolean;
  readonly onOpen: () => void;
}) {
  const { source, facts } = props.found;
  const { dataset } = usePane();
  const { language, phrases } = useSpeech();
  const { unseen } = useStyles();
  const words = useWords(SOURCES_WORDS);
  const count = dataset.factsFrom(source.id).length;
  return (
    <>
      <h2>
        <SourceTitle source={source} />
      </h2>
      <Details
        rows={[
          [phrases.fact.publisher, source.publisher],
          [
            words.published,
            phrases.fact.dated(
              dateInWords(source.published, language),
              phrases.fact.basis[source.publishedBasis],
            ),
          ],
          [phrases.fact.link, source.url ? <OutLink url={source.url} /> : ""],
        ]}
      />
      <Actions>
        <Button ref={props.isFocused ? focusOn : null} onClick={props.onOpen}>
          {facts.length < count ? words.matching(facts.length, count) : phrases.fact.figures(count)}
          <span className={unseen}>: {words.open(source.title)}</span>
        </Button>
      </Actions>
    </>
  );
}

const useStyles = makeStyles({ unseen: VISUALLY_HIDDEN });
