import { useState, useSyncExternalStore } from "react";
import { PaneLine } from "../parts/layout/PaneLine";
import { usePane } from "../parts/pane/pane";
import { useSpeech } from "../parts/speech/speech";

/**
 * What keeps the workbook from answering, on every page; nothing while it answers. A pane that was
 * started anew says what is to be looked at.
 */
export function WaitingLine() {
  const { waiting } = usePane().host;
  const reason = useSyncExternalStore(
    waiting?.subscribe ?? subscribeToNothing,
    () => waiting?.reason() ?? null,
  );
  const { waiting: words, comma, understood } = useSpeech().phrases;
  const [isSeen, setSeen] = useState(false);
  if (!waiting) return null;
  const { changing, restart } = waiting;
  if (reason === "lost")
    return (
      <PaneLine
        says={words.lost(changing().join(comma))}
        button={words.restart}
        onPress={restart}
      />
    );
  if (reason) return <PaneLine says={words[reason]} button={null} onPress={restart} />;
  const unknown = waiting.unknown();
  if (unknown.length === 0 || isSeen) return null;
  return (
    <PaneLine
      says={words.unknown(unknown.join(comma))}
      button={understood}
      onPress={() => setSeen(true)}
    />
  );
}

const subscribeToNothing = () => () => undefined;
