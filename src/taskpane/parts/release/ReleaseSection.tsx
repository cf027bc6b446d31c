import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { calculateWith } from "../../../workbook/release/releaseJob";
import { RELEASE_WORDS, type ReleaseWords } from "../../../words/release";
import { useWords } from "../speech/useWords";
import { plainNumber } from "../facts/amount";
import { JobStatus } from "../job/JobStatus";
import { Actions } from "../layout/Actions";
import { Section } from "../layout/Section";
import { usePane } from "../pane/pane";
import { lookAgain } from "./beginRelease";
import { ReleaseCells } from "./ReleaseCells";
import { releaseText } from "./releaseText";
import { comparisonIn, useRelease } from "./useRelease";
import { useNotice } from "../layout/useNotice";

/**
 * Which saved values answer otherwise with today's data, and whether to calculate with it. Nothing
 * where there is nothing to say.
 */
export function ReleaseSection() {
  const pane = usePane();
  const words = useWords(RELEASE_WORDS);
  const { job, state } = useRelease();
  const { notice, act } = useNotice<HTMLParagraphElement>();
  const [isRequested, setIsRequested] = useState(false);
  const { version } = pane.dataset;
  const isCurrent = state.kind === "ended" && state.end.kind === "current";
  const text =
    isRequested && isCurrent ? words.current(version) : releaseText(state, version, words);
  const progress = state.kind === "working" ? state.progress : null;
  const compared = comparisonIn(state);
  const isBegun = state.kind === "working" && (state.last !== null || isRequested);
  if (text === "" && !progress && !isBegun) return null;
  const look = () => {
    setIsRequested(true);
    void lookAgain(pane);
  };
  return (
    <Section title={words.heading} look="framed">
      <JobStatus
        job={job}
        label={words.heading}
        notice={notice}
        progress={progress && { ...progress, text: progressText(progress, words) }}
        text={text}
      />
      <Actions>
        {progress && progress.step !== "calculating" && (
          <Button onClick={() => act(job.stop)}>{words.stop}</Button>
        )}
        {compared && (
          <>
            <Button
              appearance="primary"
              onClick={() => act(() => calculateWith(job, pane.host, version, compared))}
            >
              {words.calculate(version)}
            </Button>
            <Button onClick={() => act(() => job.end({ kind: "postponed" }))}>{words.keep}</Button>
          </>
        )}
        {mayLookAgain(state) && <Button onClick={() => act(look)}>{words.again}</Button>}
      </Actions>
      {compared && <ReleaseCells cells={compared.cells} />}
    </Section>
  );
}

type State = ReturnType<typeof useRelease>["state"];

type Progress = NonNullable<Extract<State, { kind: "working" }>["progress"]>;

function progressText({ step, done, all }: Progress, words: ReleaseWords): string {
  return step === "calculating"
    ? words.calculating
    : words.working[step](plainNumber(done), plainNumber(all));
}

/** Where not all was compared, or cells were changed since. */
function mayLookAgain(state: State): boolean {
  if (state.kind === "failed") return true;
  if (state.kind !== "ended") return false;
  return state.end.kind === "stopped" || (state.end.kind === "compared" && state.isStale);
}
