import { makeStyles } from "@fluentui/react-components";
import { type Ref, useSyncExternalStore } from "react";
import type { Job } from "../../workbook/job/job";
import { useWords } from "../words/useWords";
import { WorkProgress } from "../WorkProgress";
import { EDIT_WORDS } from "./words";

/** How far a job is, and what came of it, said aloud; while it goes on, only that nothing was heard for long. */
export function JobStatus(props: {
  readonly job: Pick<Job<unknown, unknown>, "state" | "subscribe">;
  /** What the job is. */
  readonly label: string;
  /** null where there is none to show. */
  readonly progress: { readonly done: number; readonly all: number; readonly text: string } | null;
  readonly text: string;
  /** Where the reader stays when a button goes away. */
  readonly notice?: Ref<HTMLParagraphElement>;
}) {
  const { job, label, progress, text, notice } = props;
  const words = useWords(EDIT_WORDS);
  const styles = useStyles();
  const state = useSyncExternalStore(job.subscribe, job.state);
  const isSilent = state.kind === "working" && state.isSilent;
  return (
    <>
      {progress && <WorkProgress label={label} {...progress} />}
      <p ref={notice} tabIndex={-1} role="status" className={styles.text}>
        {isSilent ? words.silent : text}
      </p>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
});
