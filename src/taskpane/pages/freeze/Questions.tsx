import { Button } from "@fluentui/react-components";
import { shownPlace } from "../../../core/workbook/places";
import { Paragraph } from "../../parts/layout/Paragraph";
import { useWords } from "../../parts/speech/useWords";
import type { Freezer } from "./freezer";
import type { FreezerStage } from "./freezerState";
import type { HeldCell } from "../../../workbook/freeze/heldCell";
import { differenceText } from "./differenceText";
import { FREEZE_WORDS } from "../../../words/freeze";
import { Bullets } from "../../parts/layout/Bullets";
import { QuestionDialog } from "../../parts/layout/QuestionDialog";
import { Stack } from "../../parts/layout/Stack";

/** How many changed cells are named in the question. */
const NAMED = 8;

/**
 * What is asked before a sheet is made under another name, and before what was typed by hand is
 * written over.
 */
export function Questions({
  freezer,
  now,
}: {
  readonly freezer: Freezer;
  readonly now: FreezerStage;
}) {
  return (
    <>
      <NameQuestion freezer={freezer} asking={now.kind === "asking-name" ? now : null} />
      <ChangedQuestion
        freezer={freezer}
        changed={now.kind === "asking-changed" ? now.changed : null}
      />
    </>
  );
}

function NameQuestion(props: {
  readonly freezer: Freezer;
  readonly asking: Extract<FreezerStage, { kind: "asking-name" }> | null;
}) {
  const { freezer, asking } = props;
  const words = useWords(FREEZE_WORDS);
  const cancel = () => freezer.answerName(false);
  return (
    <QuestionDialog
      isOpen={asking !== null}
      title={asking && words.nameTitle(asking.name)}
      answers={
        <>
          <Button onClick={cancel}>{words.cancel}</Button>
          <Button appearance="primary" onClick={() => freezer.answerName(true)}>
            {asking && words.useName(asking.other)}
          </Button>
        </>
      }
      wide
      onCancel={cancel}
    >
      {asking && words.nameText(asking.name, asking.other)}
    </QuestionDialog>
  );
}

function ChangedQuestion(props: {
  readonly freezer: Freezer;
  readonly changed: readonly HeldCell[] | null;
}) {
  const { freezer, changed } = props;
  const words = useWords(FREEZE_WORDS);
  const cancel = () => freezer.answerChanged(null);
  const differences = (changed ?? []).flatMap(({ difference }) => difference ?? []);
  return (
    <QuestionDialog
      isOpen={changed !== null}
      title={words.overwriteTitle(differences.length)}
      answers={
        <>
          <Button onClick={cancel}>{words.cancel}</Button>
          <Button onClick={() => freezer.answerChanged("leave")}>{words.leave}</Button>
          <Button appearance="primary" onClick={() => freezer.answerChanged("overwrite")}>
            {words.overwrite}
          </Button>
        </>
      }
      wide
      onCancel={cancel}
    >
      <Stack>
        <Paragraph>{words.overwriteText}</Paragraph>
        <Bullets>
          {differences.slice(0, NAMED).map((difference) => (
            <li key={shownPlace(difference.place)}>{differenceText(difference, words)}</li>
          ))}
        </Bullets>
        {differences.length > NAMED && "…"}
      </Stack>
    </QuestionDialog>
  );
}
