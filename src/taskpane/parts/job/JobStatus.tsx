import { type Ref, useSyncExternalStore } from "react";
import type { Job } from "../../../workbook/job/job";
import { Notice } from "../layout/Notice";
import { EDIT_WORDS } from "../../../words/edit";
import { useWords } from "../speech/useWords";
import { WorkProgress } from "./WorkProgress";

/**
 * How far a job is, and what came of it, said aloud; while it goes on, only that nothing was heard
 * for long.
 */
export function JobStatus(props: {
  readonly job: Pick<Job<unknown, unknown>, "state" | "subscribe">;
  /** What the job is. */
  readonly label: string;
  /** null where there is none to show. */
  readonly progress: { readonly done: number; readonly all: number; readonly text: string } | null;
  readonly text: string;
  /** Where the reader stays when a button goes away. */
  readonly notice?: Ref<HTMLParagraphElement>;
  /** Takes no room while there is nothing to say. */
  readonly collapses?: boolean;
}) {
  const { job, label, progress, text, notice, collapses = false } = props;
  const words = useWords(EDIT_WORDS);
  const state = useSyncExternalStore(job.subscribe, job.state);
  const isSilent = state.kind === "working" && state.isSilent;
  return (
    <>
      {progress && <WorkProgress label={label} {...progress} />}
      <Notice ref={notice} collapses={collapses}>
        {isSilent ? words.silent : text}
      </Notice>
    </>
  );
}
