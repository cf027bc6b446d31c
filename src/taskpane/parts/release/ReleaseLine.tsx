import { useSpeech } from "../speech/speech";
import { PaneLine } from "../layout/PaneLine";
import { usePane } from "../pane/pane";
import { movedCount, useComparison } from "./useRelease";

/**
 * One line above whatever page is open, where saved values answer otherwise today, which leads to
 * them.
 */
export function ReleaseLine({ onShow }: { readonly onShow: () => void }) {
  const { dataset } = usePane();
  const words = useSpeech().phrases.release;
  const compared = useComparison();
  const moved = compared ? movedCount(compared) : 0;
  if (!compared || moved === 0) return null;
  const says = words.line(moved, compared.cells.length, dataset.version);
  return <PaneLine says={says} button={words.show} onPress={onShow} />;
}
