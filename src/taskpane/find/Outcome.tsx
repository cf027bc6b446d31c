import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo } from "react";
import { Announced } from "../Announced";
import { EvidenceCard } from "../cell/EvidenceCard";
import { FailureSaid } from "../cell/FailureSaid";
import { CellsShown } from "../functions/AnswerShown";
import { FormulaText } from "../functions/FormulaText";
import { InsertionNotice } from "../insertion/InsertionNotice";
import { useInsertion } from "../insertion/useInsertion";
import { usePane } from "../pane";
import { FIND_WORDS, type FindWords } from "../words/find";
import { useSpeech } from "../words/speech";
import { useWords } from "../words/useWords";
import { type Layout, planOf } from "./layout";
import { type Preview, preview } from "./preview";
import { shownPreview } from "./shownPreview";

/** More cells than these are cut off, and more sources not listed: the sheet shows them all. */
const MOST = { rows: 20, columns: 12, sources: 12 };

/** What would stand in the sheet and where it comes from, with the button that puts it there. */
export function Outcome({ layout }: { readonly layout: Layout }) {
  const { explain } = usePane();
  const { language } = useSpeech();
  const words = useWords(FIND_WORDS);
  const styles = useStyles();
  const insertion = useInsertion();
  const focusComesBack = useRestoreFocusTarget();
  const seen = useMemo(() => preview(layout, explain), [layout, explain]);
  const size = { rows: seen.rows.length, columns: seen.rows[0]?.length ?? 0 };
  const formula = layout.kind === "one" ? layout.call.formula : "";
  const isCut = size.rows > MOST.rows || size.columns > MOST.columns;
  const rows = seen.rows.slice(0, MOST.rows).map((row) => row.slice(0, MOST.columns));
  return (
    <>
      <section className={styles.preview} aria-label={words.preview}>
        <h2 className={styles.title}>{words.preview}</h2>
        {formula && <FormulaText formula={formula} />}
        {isCut && <p className={styles.line}>{words.firstCells(size.rows, size.columns)}</p>}
        <CellsShown formula={formula || words.preview} shown={shownPreview(rows, layout)} />
        {seen.failure && <FailureSaid failure={seen.failure} doubts={[]} />}
      </section>
      <Announced label={words.preview}>
        {said(seen, layout, words)} {seen.failure?.words[language]}
      </Announced>
      <InsertionNotice dialogue={insertion} />
      <Button
        {...focusComesBack}
        appearance="primary"
        className={styles.insert}
        onClick={() => insertion.insertAt((cell) => planOf(layout, cell, size))}
      >
        {buttonLabel(layout, seen, words)}
      </Button>
      <Sources seen={seen} />
    </>
  );
}

/** The cards of the figures: of one at once, of several when they are asked for. */
function Sources({ seen: { evidence } }: { readonly seen: Preview }) {
  const words = useWords(FIND_WORDS);
  const styles = useStyles();
  const [first, second] = evidence;
  if (first && !second) return <EvidenceCard evidence={first} />;
  if (!first) return null;
  const shown = evidence.slice(0, MOST.sources);
  return (
    <>
      <p className={styles.line}>{counted({ evidence }, words)}</p>
      <details>
        <summary className={styles.more}>{words.behind}</summary>
        <div className={styles.preview}>
          {shown.length < evidence.length && (
            <p className={styles.line}>{words.firstFigures(shown.length, evidence.length)}</p>
          )}
          {shown.map((one) => (
            <EvidenceCard key={one.fact.id} evidence={one} />
          ))}
        </div>
      </details>
    </>
  );
}

function counted({ evidence }: Pick<Preview, "evidence">, words: FindWords): string {
  const disputed = evidence.filter((one) => one.disputed).length;
  return [words.figures(evidence.length), ...(disputed > 0 ? [words.disputed(disputed)] : [])].join(
    " · ",
  );
}

/** The preview in one line. */
function said(seen: Preview, layout: Layout, words: FindWords): string {
  const [first = []] = seen.rows;
  if (seen.rows.length > 1 || first.length > 1)
    return `${words.block(seen.rows.length, first.length)}. ${counted(seen, words)}`;
  return [
    shownPreview(seen.rows, layout).rows[0]?.[0]?.text ?? "",
    ...(seen.evidence.some(({ disputed }) => disputed) ? [words.disputed(1)] : []),
  ].join(" · ");
}

function buttonLabel(layout: Layout, { rows }: Preview, words: FindWords): string {
  if (layout.kind === "block")
    return words.insertCells(layout.rows.flatMap(({ calls }) => calls).length);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? words.insertTable : words.insertOne;
}

const useStyles = makeStyles({
  preview: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0, overflowWrap: "anywhere" },
  insert: { justifySelf: "start" },
  more: { paddingBottom: "8px", cursor: "pointer" },
});
