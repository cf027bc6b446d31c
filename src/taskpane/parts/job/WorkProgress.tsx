import { ProgressBar } from "@fluentui/react-components";

/** How far a long work is, as a bar and in words. */
export function WorkProgress(props: {
  /** What the work is. */
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known yet. */
  readonly all: number;
  readonly text: string;
}) {
  const { label, done, all, text } = props;
  return (
    <div>
      <ProgressBar value={all > 0 ? done / all : 0} aria-label={label} aria-valuetext={text} />
      <span>{text}</span>
    </div>
  );
}
