import { useSyncExternalStore } from "react";
import { STUCK_WORDS } from "../../../words/stuck";
import { useWords } from "../speech/useWords";
import { PaneLine } from "../layout/PaneLine";
import { usePane } from "../pane/pane";
import { repairIn } from "./repairRun";
import { stuckIn } from "./stuckWatch";

/**
 * One line above whatever page is open, where cells of AIFIN are stuck, which leads to where they
 * are listed and written anew.
 */
export function StuckLine({ onShow }: { readonly onShow: () => void }) {
  const { host, formulas } = usePane();
  const words = useWords(STUCK_WORDS);
  const store = stuckIn(host, formulas);
  const { found, mended } = useSyncExternalStore(store.subscribe, store.state);
  if (found.length + mended === 0) return null;
  const says = [mended > 0 && words.mended(mended), found.length > 0 && words.stuck(found.length)]
    .filter(Boolean)
    .join(" ");
  const show = () => {
    repairIn(host).end({ kind: "found", found });
    onShow();
  };
  return <PaneLine says={says} button={found.length > 0 ? words.show : null} onPress={show} />;
}
