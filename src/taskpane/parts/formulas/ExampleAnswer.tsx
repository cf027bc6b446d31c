import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Example } from "../../../core/library/functionHelp";
import { useSpeech } from "../speech/speech";
import { type ShownAnswer, shownAnswer, type ShownCell } from "./shownAnswer";
import { Quiet } from "../layout/Quiet";

/** What the cells of an example show. */
export function ExampleAnswer({ example }: { readonly example: Example }) {
  return <AnswerCells formula={example.formula} shown={shownAnswer(example)} />;
}

/**
 * What the cells of a formula show: one value, or a table that scrolls to the side where it is too
 * wide.
 */
export function AnswerCells(props: { readonly formula: string; readonly shown: ShownAnswer }) {
  const words = useSpeech().phrases.functions;
  const styles = useStyles();
  const { rows, isTitled } = props.shown;
  const [first = [], ...rest] = rows;
  const [only] = first;
  if (rest.length === 0 && first.length === 1)
    return (
      <p className={styles.line}>
        <Quiet>{words.shows}</Quiet> <strong>{only?.text}</strong>
      </p>
    );
  return (
    <div>
      <Quiet>{words.shows}</Quiet>
      <div
        role="region"
        aria-label={words.cellsOf(props.formula)}
        tabIndex={0} // It scrolls, so the keyboard must reach it.
        className={styles.scroller}
      >
        <table className={styles.table}>
          {isTitled && (
            <thead>
              <tr>
                {first.map(({ text }, column) => (
                  <th key={column} scope="col" className={styles.cell}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {(isTitled ? rest : rows).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <Cell key={column} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({ cell: { text, isNumber } }: { readonly cell: ShownCell }) {
  const styles = useStyles();
  return <td className={mergeClasses(styles.cell, isNumber && styles.number)}>{text}</td>;
}

const useStyles = makeStyles({
  line: { fontVariantNumeric: "tabular-nums" },
  scroller: { overflowX: "auto", marginTop: "2px" },
  table: { width: "max-content", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    maxWidth: "200px",
    padding: "3px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
