import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EDIT_WORDS } from "../../../words/edit";
import { useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import type { FilledCell } from "../../../workbook/insertion/insertion";
import type { InsertionDialogue } from "./useInsertion";
import { INSERTION_WORDS } from "../../../words/insertion";
import { Bullets } from "../layout/Bullets";
import { QuestionDialog } from "../layout/QuestionDialog";
import { useNotice } from "../layout/useNotice";

/**
 * What came of the last insertion, said aloud, and the question before something is overwritten.
 */
export function InsertionNotice({ dialogue }: { readonly dialogue: InsertionDialogue }) {
  const words = useSpeech().phrases.insert;
  const styles = useStyles();
  const { notice, act } = useNotice<HTMLDivElement>();
  const edit = useWords(EDIT_WORDS);
  return (
    <>
      <div
        ref={notice}
        tabIndex={-1}
        role="status"
        className={dialogue.message ? styles.notice : undefined}
      >
        {dialogue.message}
        {dialogue.undoable && (
          <Button size="small" onClick={() => act(dialogue.undo)}>
            {words.undo}
          </Button>
        )}
        {dialogue.isLeft && (
          <Button size="small" onClick={() => act(dialogue.takeBack)}>
            {edit.takeBack}
          </Button>
        )}
      </div>
      <ReplaceDialog dialogue={dialogue} />
    </>
  );
}

function ReplaceDialog({ dialogue: { asking, answer } }: { readonly dialogue: InsertionDialogue }) {
  const words = useWords(INSERTION_WORDS);
  const taken = asking?.taken ?? [];
  return (
    <QuestionDialog
      isOpen={asking !== null}
      title={words.replaceTitle(taken[0]?.place.address ?? "", taken.length)}
      answers={
        <>
          <Button onClick={() => answer(false)}>{words.keep}</Button>
          <Button appearance="primary" onClick={() => answer(true)}>
            {words.replace}
          </Button>
        </>
      }
      onCancel={() => answer(false)}
    >
      <Holding taken={taken} />
    </QuestionDialog>
  );
}

/** What stands in the cells that would be replaced; of many, in the first. */
function Holding({ taken }: { readonly taken: readonly FilledCell[] }) {
  const words = useWords(INSERTION_WORDS);
  const [first] = taken;
  if (first && taken.length === 1) return words.holds(content(first));
  return (
    <Bullets>
      {taken.slice(0, MOST_LISTED).map((one) => (
        <li key={one.place.sheet + one.place.address}>
          {words.cellHolds(one.place.address, content(one))}
        </li>
      ))}
      {taken.length > MOST_LISTED && <li>{words.more(taken.length - MOST_LISTED)}</li>}
    </Bullets>
  );
}

function content({ cell: { formula, text } }: FilledCell): string {
  const whole = formula || text;
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}

const MOST_LISTED = 5;
const LONGEST = 200;

const useStyles = makeStyles({
  notice: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
