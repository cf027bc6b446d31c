import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Details } from "../facts/Details";
import { OutLink } from "../facts/OutLink";
import { SourceTitle } from "../facts/SourceTitle";
import { dateInWords } from "../facts/time";
import { usePane } from "../pane";
import { useSpeech } from "../words/speech";
import type { FoundSource } from "./search";

/** Every source found, each with how many figures it gives. */
export function SourceList(props: {
  readonly found: readonly FoundSource[];
  /** The source that the reader comes back from, or empty. */
  readonly focused: string;
  readonly onOpen: (source: string) => void;
}) {
  const { phrases } = useSpeech();
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.count}>{phrases.sources.count(props.found.length)}</h1>
      <ul className={styles.list}>
        {props.found.map((one) => (
          <li key={one.source.id} className={styles.item}>
            <SourceEntry
              found={one}
              isFocused={one.source.id === props.focused}
              onOpen={() => props.onOpen(one.source.id)}
            />
          </li>
        ))}
      </ul>
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
  const styles = useStyles();
  const words = phrases.sources;
  const count = dataset.factsFrom(source.id).length;
  return (
    <>
      <h2 className={styles.title}>
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
      <Button ref={props.isFocused ? focusOn : null} className={styles.open} onClick={props.onOpen}>
        {facts.length < count ? words.matching(facts.length, count) : words.figures(count)}
        <span className={styles.unseen}>: {words.open(source.title)}</span>
      </Button>
    </>
  );
}

function focusOn(button: HTMLElement | null): void {
  button?.focus();
}

const useStyles = makeStyles({
  count: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "12px" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  open: { justifySelf: "start" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
