import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { FIND_WORDS } from "../../../words/find";

export interface Item {
  readonly id: string;
  readonly label: string;
}

/**
 * Things of which several can be chosen; a long list scrolls by itself. Folded, it names what is
 * chosen.
 */
export function Checklist(props: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly chosen: readonly string[];
  /** Whether it is folded away until somebody opens it. */
  readonly isFolded?: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  const { title, items, chosen, isFolded = false } = props;
  const { comma, colon } = useSpeech().phrases;
  const styles = useStyles();
  const [startsOpen] = useState(!isFolded);
  const names = items.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  const summary = names.slice(0, MOST_NAMED).join(comma);
  return (
    <details open={startsOpen}>
      <summary className={styles.summary}>
        <strong>{title}</strong>
        {summary && colon + summary}
        {names.length > MOST_NAMED && ` + ${names.length - MOST_NAMED}`}
      </summary>
      <Items {...props} />
    </details>
  );
}

const MOST_NAMED = 3;

function Items(props: Parameters<typeof Checklist>[0]) {
  const { title, items, chosen, onChoose } = props;
  const words = useWords(FIND_WORDS);
  const styles = useStyles();
  const areAll = items.every((item) => chosen.includes(item.id));
  const toggle = (item: Item, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, item.id] : chosen.filter((one) => one !== item.id));
  return (
    <div role="group" aria-label={title} className={styles.items}>
      {items.length > 2 && (
        <Button
          size="small"
          className={styles.all}
          aria-label={`${title}: ${areAll ? words.none : words.all}`}
          onClick={() => onChoose(areAll ? [] : items.map((item) => item.id))}
        >
          {areAll ? words.none : words.all}
        </Button>
      )}
      {items.map((item) => (
        <Checkbox
          key={item.id}
          label={item.label}
          checked={chosen.includes(item.id)}
          onChange={(_, { checked }) => toggle(item, checked === true)}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  items: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(220px, 100%), 1fr))",
    marginTop: "4px",
    maxHeight: "176px",
    overflowX: "hidden",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  all: { justifySelf: "start", margin: "6px 8px 2px" },
});
