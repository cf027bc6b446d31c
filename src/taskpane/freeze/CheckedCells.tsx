import { Badge, Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { shownPlace } from "../../core/places";
import type { CellValue } from "../../hosts/host";
import { usePane } from "../pane";
import { useWords } from "../words/useWords";
import { JumpButton } from "./Places";
import type { Today } from "./today";
import { differenceSaid, valueInWords } from "./valueInWords";
import { CHECK_STATUSES, type Checked, type CheckStatus } from "./verify";
import { FREEZE_WORDS, type FreezeWords } from "./words";

/** How many formulas are shown at once. */
const PAGE = 50;

/** What was frozen and how it stands now, those of one status or all, a page at a time. */
export function CheckedCells({ checked }: { readonly checked: readonly Checked[] }) {
  const words = useWords(FREEZE_WORDS);
  const styles = useStyles();
  const [status, setStatus] = useState<CheckStatus | null>(null);
  const [shown, setShown] = useState(PAGE);
  const found = status ? checked.filter(({ statuses }) => statuses.includes(status)) : checked;
  const rest = found.length - shown;
  const choose = (next: CheckStatus | null) => {
    setStatus(next);
    setShown(PAGE);
  };
  return (
    <section className={styles.section} aria-label={words.checkedHeading(checked.length)}>
      <h2 className={styles.heading}>{words.checkedHeading(checked.length)}</h2>
      <div role="group" aria-label={words.filters} className={styles.filters}>
        <ToggleButton size="small" checked={status === null} onClick={() => choose(null)}>
          {words.all(checked.length)}
        </ToggleButton>
        {CHECK_STATUSES.map((one) => {
          const count = checked.filter(({ statuses }) => statuses.includes(one)).length;
          return (
            count > 0 && (
              <ToggleButton
                key={one}
                size="small"
                checked={status === one}
                onClick={() => choose(status === one ? null : one)}
              >
                {words.counted(words.status[one], count)}
              </ToggleButton>
            )
          );
        })}
      </div>
      {status && <p className={styles.quiet}>{words.statusMeans[status]}</p>}
      <ul className={styles.list}>
        {found.slice(0, shown).map((one, at) => (
          <CheckedRow
            key={`${at} ${shownPlace(one.held.place ?? one.held.frozen.at)}`}
            checked={one}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {words.more(rest)}
        </Button>
      )}
    </section>
  );
}

function CheckedRow({ checked }: { readonly checked: Checked }) {
  const { dataset } = usePane();
  const words = useWords(FREEZE_WORDS);
  const styles = useStyles();
  const { held, today, statuses } = checked;
  const { frozen, place, difference, formula } = held;
  const from = shownPlace(frozen.at);
  const about = [
    place && held.hasMoved ? words.wasAt(from, shownPlace(frozen.now ?? frozen.at)) : "",
    place ? "" : words.wasAtOnly(from),
    difference ? differenceSaid(difference, words) : "",
    todaySaid(today, frozen.values, frozen.factIds, words),
    frozen.version === dataset.version ? "" : words.dataset(frozen.version, dataset.version),
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        {place ? <JumpButton place={place} /> : <span>{from}</span>}
        <strong className={styles.value}>
          {valueInWords(frozen.values[0]?.[0] ?? null)}
          {sizeOf(frozen.values) && ` (${sizeOf(frozen.values)})`}
        </strong>
        {statuses.map((status) => (
          <Badge key={status} appearance="tint" shape="rounded" color={COLORS[status]}>
            {words.status[status]}
          </Badge>
        ))}
      </div>
      <code className={styles.formula}>{formula}</code>
      {about.map((sentence) => (
        <span key={sentence} className={styles.text}>
          {sentence}
        </span>
      ))}
      <span className={styles.quiet}>{words.kept(frozen.printed, frozen.sources, frozen.day)}</span>
    </li>
  );
}

type Rows = readonly (readonly CellValue[])[];

function todaySaid(
  today: Today,
  frozen: Rows,
  factIds: readonly string[],
  words: FreezeWords,
): string {
  const named = (ids: readonly string[]) => ids.join(", ") || words.noFacts;
  switch (today.kind) {
    case "same":
    case "same-facts":
    case "unknown":
      return "";
    case "differs": {
      const facts =
        named(factIds) === named(today.factIds)
          ? ""
          : words.otherFacts(named(factIds), named(today.factIds));
      const isTable = sizeOf(frozen) !== "" || sizeOf(today.values) !== "";
      const answers = isTable
        ? words.tableDiffers(sizeOf(frozen) || ONE, sizeOf(today.values) || ONE)
        : words.answersToday(first(frozen, words), first(today.values, words));
      return [answers, facts].filter(Boolean).join(" ");
    }
    case "other-facts":
      return words.otherFacts(named(factIds), named(today.factIds));
  }
}

const ONE = "1 × 1";

/** `3 × 2` of a table; nothing of a single cell. */
function sizeOf(rows: Rows): string {
  const width = rows[0]?.length ?? 0;
  return rows.length === 1 && width === 1 ? "" : `${rows.length} × ${width}`;
}

function first(rows: Rows, words: FreezeWords): string {
  return valueInWords(rows[0]?.[0] ?? null) || words.empty;
}

const COLORS = {
  missing: "danger",
  changed: "danger",
  back: "severe",
  otherwise: "warning",
  unknown: "informative",
  moved: "informative",
  same: "success",
} as const satisfies Record<CheckStatus, string>;

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  heading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300 },
  filters: { display: "flex", flexWrap: "wrap", gap: "4px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "8px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "2px",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  value: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  formula: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  text: { overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  more: { justifySelf: "start" },
});
