import { useSyncExternalStore } from "react";
import { PaneLine } from "../parts/layout/PaneLine";
import { usePane } from "../parts/pane/pane";
import { useSpeech } from "../parts/speech/speech";

/** What keeps the workbook from answering, on every page; nothing while it answers. */
export function WaitingLine() {
  const { waiting } = usePane().host;
  const reason = useSyncExternalStore(
    waiting?.subscribe ?? subscribeToNothing,
    () => waiting?.reason() ?? null,
  );
  const words = useSpeech().phrases.waiting;
  if (!waiting || !reason) return null;
  const button = reason === "lost" ? words.restart : null;
  return <PaneLine says={words[reason]} button={button} onPress={waiting.restart} />;
}

const subscribeToNothing = () => () => undefined;
