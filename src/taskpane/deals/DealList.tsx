import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Deal } from "../../core/fact";
import { Details } from "../facts/Details";
import { nameOf } from "../facts/subject";
import { usePane } from "../pane";
import { useSpeech } from "../words/speech";
import { dealRows } from "./dealRows";

/** Every deal, each with its parties, its kind and how far it has come. */
export function DealList(props: {
  /** The deal that the reader comes back from, or empty. */
  readonly focused: string;
  readonly onOpen: (deal: string) => void;
}) {
  const { dataset } = usePane();
  const { phrases } = useSpeech();
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.count}>{phrases.deals.count(dataset.deals.size)}</h1>
      <ul className={styles.list}>
        {[...dataset.deals.values()].map((deal) => (
          <li key={deal.id} className={styles.item}>
            <DealEntry
              deal={deal}
              isFocused={deal.id === props.focused}
              onOpen={() => props.onOpen(deal.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function DealEntry(props: {
  readonly deal: Deal;
  readonly isFocused: boolean;
  readonly onOpen: () => void;
}) {
  const { deal } = props;
  const { dataset } = usePane();
  const speech = useSpeech();
  const styles = useStyles();
  const name = nameOf(deal, deal.id, speech.language);
  const terms = speech.phrases.deals.terms(dataset.factsIn(deal.id).length);
  return (
    <>
      <h2 className={styles.name}>{name}</h2>
      <Details rows={dealRows(deal, dataset, speech)} />
      <Button
        ref={props.isFocused ? focusOn : null}
        className={styles.open}
        aria-label={`${terms}: ${name}`}
        onClick={props.onOpen}
      >
        {terms}
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
  name: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  open: { justifySelf: "start" },
});
