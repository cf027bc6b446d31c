import { CELL_STATUSES, type CellStatus } from "../../../core/audit/cellStatus";
import { shownPlace } from "../../../core/workbook/places";
import { JumpButton } from "../../parts/pane/JumpButton";
import { usePane } from "../../parts/pane/pane";
import { StatusList, StatusRow } from "../../parts/layout/StatusList";
import { useWords } from "../../parts/speech/useWords";
import type { AuditedCell } from "../../../workbook/audit/audit";
import { AUDIT_WORDS } from "../../../words/audit";
import { Quiet } from "../../parts/layout/Quiet";

/** The cells that use AIFIN, those of one status or all, a page at a time. */
export function AuditedCells({ cells }: { readonly cells: readonly AuditedCell[] }) {
  const words = useWords(AUDIT_WORDS);
  return (
    <StatusList
      heading={words.cellsHeading(cells.length)}
      statuses={CELL_STATUSES}
      things={cells}
      words={words}
      keyOf={({ place }) => shownPlace(place)}
      row={(cell) => <CellRow cell={cell} />}
      none={words.noCells}
    />
  );
}

function CellRow({ cell }: { readonly cell: AuditedCell }) {
  const { dataset } = usePane();
  const words = useWords(AUDIT_WORDS);
  const facts = cell.factIds.flatMap((id) => dataset.fact(id) ?? []);
  const publishers = new Set(
    facts.map(({ source }) => dataset.sources.get(source)?.publisher ?? source),
  );
  return (
    <StatusRow
      place={<JumpButton place={cell.place} label={words.goTo(shownPlace(cell.place))} />}
      value={cell.text}
      statuses={cell.statuses}
      words={words}
      colors={COLORS}
      formula={cell.formula}
    >
      {publishers.size > 0 && <Quiet>{words.sources([...publishers].join("; "))}</Quiet>}
    </StatusRow>
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
