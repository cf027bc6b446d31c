import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useSpeech } from "../../words/speech";
import { DealSection } from "../DealSection";
import { useModelInsertion } from "./useModelInsertion";

/** Puts the worked model into the workbook as sheets of its own, with progress, a way to stop and a way back. */
export function ModelSection() {
  const { language, phrases } = useSpeech();
  const words = phrases.dealModel;
  const listed = (sheets: readonly string[]) => sheets.join(language === "zh" ? "、" : ", ");
  const styles = useStyles();
  const insertion = useModelInsertion();
  const notice = useRef<HTMLDivElement>(null);
  const { state } = insertion;
  // A button that goes away hands the focus to what is said in its place.
  const then = (act: () => void) => () => {
    notice.current?.focus();
    act();
  };
  return (
    <DealSection title={words.title}>
      <p className={styles.paragraph}>{words.about}</p>
      {(state.kind === "idle" || state.kind === "said") && (
        <Button className={styles.button} onClick={then(insertion.insert)}>
          {words.insert}
        </Button>
      )}
      <div ref={notice} tabIndex={-1} role="status" className={styles.notice}>
        {state.kind === "working" && words.working(state.done, state.all)}
        {state.kind === "inserted" && (state.isAsking ? words.sure : words.inserted(listed(state.sheets)))}
        {state.kind === "said" && state.message}
      </div>
      {state.kind === "working" && (
        <>
          <ProgressBar
            aria-label={words.title}
            value={state.done}
            max={state.all}
            thickness="large"
          />
          <Button className={styles.button} onClick={then(insertion.stop)}>
            {words.stop}
          </Button>
        </>
      )}
      {state.kind === "inserted" && !state.isAsking && (
        <Button className={styles.button} onClick={then(insertion.askToTakeBack)}>
          {words.takeBack}
        </Button>
      )}
      {state.kind === "inserted" && state.isAsking && (
        <div className={styles.answers}>
          <Button onClick={then(() => insertion.answer(false))}>{words.keep}</Button>
          <Button appearance="primary" onClick={then(() => insertion.answer(true))}>
            {words.takeBack}
          </Button>
        </div>
      )}
    </DealSection>
  );
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  button: { justifySelf: "start" },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
  notice: { color: tokens.colorNeutralForeground1, outlineStyle: "none" },
});
