import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { focusOn } from "../../parts/layout/focusOn";
import { usePane } from "../../parts/pane/pane";
import { FIND_WORDS } from "../../../words/find";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { resultKey, resultKind, resultName } from "./resultName";
import type { FoundResult, SearchResult } from "./searchResults";
import { figureCountText } from "../../parts/facts/figureCount";
import { PlainList } from "../../parts/layout/PlainList";
import { Quiet } from "../../parts/layout/Quiet";

/** What a search found, the nearest first, each a button that leads on. */
export function FoundList(props: {
  readonly found: readonly FoundResult[];
  /** Whether each says what it is; where all are of one kind, their heading does. */
  readonly withKinds: boolean;
  /** The key of the one that takes the focus; empty for none. */
  readonly focused: string;
  readonly onOpen: (finding: SearchResult) => void;
}) {
  const { found, withKinds, focused, onOpen } = props;
  const { dataset } = usePane();
  const speech = useSpeech();
  const words = useWords(FIND_WORDS);
  const styles = useStyles();
  return (
    <PlainList room={0}>
      {found.map((finding) => {
        const key = resultKey(finding);
        const notes = [
          withKinds && words.kinds[resultKind(finding)],
          finding.matched && words.also(finding.matched),
          finding.isNear && words.near,
          ...figureCountText(finding.facts, speech),
        ].filter((note) => note !== false && note !== "");
        return (
          <li key={key}>
            <Button
              ref={key === focused ? focusOn : null}
              className={styles.button}
              appearance="subtle"
              onClick={() => onOpen(finding)}
            >
              <span>
                <span>{resultName(finding, dataset, speech.language)}</span>
                <div>
                  <Quiet small>{notes.join(" · ")}</Quiet>
                </div>
              </span>
            </Button>
          </li>
        );
      })}
    </PlainList>
  );
}

const useStyles = makeStyles({
  button: {
    width: "100%",
    justifyContent: "start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});
