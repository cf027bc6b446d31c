import { Badge, Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CELL_STATUSES, type CellStatus } from "../../core/audit/cellStatus";
import { shownPlace } from "../../core/places";
import { JumpButton } from "../cell/JumpButton";
import { usePane } from "../pane";
import { useWords } from "../words/useWords";
import type { AuditedCell } from "./audit";
import { AUDIT_WORDS } from "./words";

/** How many cells are shown at once. */
const PAGE = 50;

/** The cells that use AIFIN, those of one status or all, a page at a time. */
export function AuditedCells({ cells }: { readonly cells: readonly AuditedCell[] }) {
  const words = useWords(AUDIT_WORDS);
  const styles = useStyles();
  const [status, setStatus] = useState<CellStatus | null>(null);
  const [shown, setShown] = useState(PAGE);
  const found = status ? cells.filter(({ statuses }) => statuses.includes(status)) : cells;
  const choose = (next: CellStatus | null) => {
    setStatus(next);
    setShown(PAGE);
  };
  const rest = found.length - shown;
  return (
    <section className={styles.section} aria-label={words.cellsHeading(cells.length)}>
      <h2 className={styles.heading}>{words.cellsHeading(cells.length)}</h2>
      {cells.length === 0 && <p className={styles.quiet}>{words.noCells}</p>}
      {cells.length > 0 && <Filters cells={cells} chosen={status} onChoose={choose} />}
      {status && <p className={styles.quiet}>{words.statusMeans[status]}</p>}
      <ul className={styles.list}>
        {found.slice(0, shown).map((cell) => (
          <CellRow key={shownPlace(cell.place)} cell={cell} />
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

function Filters(props: {
  readonly cells: readonly AuditedCell[];
  readonly chosen: CellStatus | null;
  readonly onChoose: (status: CellStatus | null) => void;
}) {
  const { cells, chosen, onChoose } = props;
  const words = useWords(AUDIT_WORDS);
  const styles = useStyles();
  const counts = CELL_STATUSES.map(
    (status) => [status, cells.filter((cell) => cell.statuses.includes(status)).length] as const,
  );
  return (
    <div role="group" aria-label={words.filters} className={styles.filters}>
      <ToggleButton size="small" checked={chosen === null} onClick={() => onChoose(null)}>
        {words.all(cells.length)}
      </ToggleButton>
      {counts.map(
        ([status, count]) =>
          count > 0 && (
            <ToggleButton
              key={status}
              size="small"
              checked={chosen === status}
              onClick={() => onChoose(chosen === status ? null : status)}
            >
              {words.counted(words.status[status], count)}
            </ToggleButton>
          ),
      )}
    </div>
  );
}

function CellRow({ cell }: { readonly cell: AuditedCell }) {
  const { dataset } = usePane();
  const words = useWords(AUDIT_WORDS);
  const styles = useStyles();
  const place = shownPlace(cell.place);
  const facts = cell.factIds.flatMap((id) => dataset.fact(id) ?? []);
  const publishers = new Set(
    facts.map(({ source }) => dataset.sources.get(source)?.publisher ?? source),
  );
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <JumpButton place={cell.place} label={words.goTo(place)} />
        <strong className={styles.value}>{cell.text}</strong>
        {cell.statuses.map((status) => (
          <Badge key={status} appearance="tint" shape="rounded" color={COLORS[status]}>
            {words.status[status]}
          </Badge>
        ))}
      </div>
      {cell.formula && <code className={styles.formula}>{cell.formula}</code>}
      {publishers.size > 0 && (
        <span className={styles.quiet}>{words.sources([...publishers].join("; "))}</span>
      )}
    </li>
  );
}

const COLORS = {
  error: "danger",
  unreadable: "severe",
  superseded: "severe",
  disputed: "warning",
  projection: "warning",
  frozen: "informative",
  current: "success",
} as const satisfies Record<CellStatus, string>;

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
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  more: { justifySelf: "start" },
});
