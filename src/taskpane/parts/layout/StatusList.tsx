import {
  Badge,
  type BadgeProps,
  Button,
  makeStyles,
  ToggleButton,
} from "@fluentui/react-components";
import { Fragment, type ReactNode, useState } from "react";
import { Actions } from "./Actions";
import { Paragraph } from "./Paragraph";
import { PlainList } from "./PlainList";
import { Section } from "./Section";
import { Line } from "./Line";
import { Quiet } from "./Quiet";
import { RuledItem } from "./RuledItem";

/** How many things are shown at once. */
const PAGE = 50;

/** What is said around a list of things, each of which has some of several statuses. */
export interface StatusListWords<Status extends string> {
  readonly filters: string;
  readonly all: (count: number) => string;
  readonly counted: (status: string, count: number) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly statusMeans: Readonly<Record<Status, string>>;
  readonly more: (left: number) => string;
}

/** A list under its heading: the things of one status or all, a page at a time. */
export function StatusList<
  Status extends string,
  Thing extends { readonly statuses: readonly Status[] },
>(props: {
  readonly heading: string;
  /** In the order of their filters. */
  readonly statuses: readonly Status[];
  readonly things: readonly Thing[];
  readonly words: StatusListWords<Status>;
  readonly keyOf: (thing: Thing, at: number) => string;
  readonly row: (thing: Thing) => ReactNode;
  /** Said where there are no things. */
  readonly none?: string;
}) {
  const { heading, statuses, things, words, keyOf, row, none } = props;
  const [chosen, setChosen] = useState<Status | null>(null);
  const [shown, setShown] = useState(PAGE);
  const found = chosen ? things.filter((thing) => thing.statuses.includes(chosen)) : things;
  const rest = found.length - shown;
  const choose = (next: Status | null) => {
    setChosen(next);
    setShown(PAGE);
  };
  return (
    <Section title={heading}>
      {things.length > 0 ? (
        <Filters
          statuses={statuses}
          things={things}
          words={words}
          chosen={chosen}
          onChoose={choose}
        />
      ) : (
        none && <Paragraph quiet>{none}</Paragraph>
      )}
      {chosen && <Paragraph quiet>{words.statusMeans[chosen]}</Paragraph>}
      <PlainList>
        {found.slice(0, shown).map((thing, at) => (
          <Fragment key={keyOf(thing, at)}>{row(thing)}</Fragment>
        ))}
      </PlainList>
      {rest > 0 && (
        <Actions>
          <Button onClick={() => setShown(shown + PAGE)}>{words.more(rest)}</Button>
        </Actions>
      )}
    </Section>
  );
}

/** Shows the things of one status, or all again. */
function Filters<Status extends string>(props: {
  readonly statuses: readonly Status[];
  readonly things: readonly { readonly statuses: readonly Status[] }[];
  readonly words: StatusListWords<Status>;
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}) {
  const { statuses, things, words, chosen, onChoose } = props;
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.filters} className={styles.filters}>
      <ToggleButton size="small" checked={chosen === null} onClick={() => onChoose(null)}>
        {words.all(things.length)}
      </ToggleButton>
      {statuses.map((status) => {
        const count = things.filter((thing) => thing.statuses.includes(status)).length;
        return (
          count > 0 && (
            <ToggleButton
              key={status}
              size="small"
              checked={chosen === status}
              onClick={() => onChoose(chosen === status ? null : status)}
            >
              {words.counted(words.status[status], count)}
            </ToggleButton>
          )
        );
      })}
    </div>
  );
}

/**
 * One thing of the list: its place and value, its statuses, its formula, and what else is to be
 * said.
 */
export function StatusRow<Status extends string>(props: {
  readonly place: ReactNode;
  readonly value: string;
  readonly statuses: readonly Status[];
  readonly words: Pick<StatusListWords<Status>, "status">;
  readonly colors: Readonly<Record<Status, NonNullable<BadgeProps["color"]>>>;
  readonly formula: string;
  readonly children?: ReactNode;
}) {
  const { place, value, statuses, words, colors, formula, children } = props;
  const styles = useStyles();
  return (
    <RuledItem>
      <Line>
        {place}
        <strong className={styles.value}>{value}</strong>
        {statuses.map((status) => (
          <Badge key={status} appearance="tint" shape="rounded" color={colors[status]}>
            {words.status[status]}
          </Badge>
        ))}
      </Line>
      {formula && (
        <code>
          <Quiet>{formula}</Quiet>
        </code>
      )}
      {children}
    </RuledItem>
  );
}

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "4px" },
  value: { fontVariantNumeric: "tabular-nums" },
});
