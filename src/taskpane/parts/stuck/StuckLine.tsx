import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { repairIn } from "./repairRun";
import { STUCK_WORDS } from "../../words/stuck";
import { useWords } from "../../words/useWords";
import { Notice } from "../layout/Notice";
import { usePane } from "../pane/pane";
import { stuckIn } from "./stuckWatch";

/**
 * One line above whatever page is open, where cells of AIFIN are stuck, which leads to where they
 * are listed and written anew.
 */
export function StuckLine({ onShow }: { readonly onShow: () => void }) {
  const pane = usePane();
  const words = useWords(STUCK_WORDS);
  const styles = useStyles();
  const store = stuckIn(pane);
  const { found, mended } = useSyncExternalStore(store.subscribe, store.state);
  if (found.length + mended === 0) return null;
  const show = () => {
    repairIn(pane.host).end({ kind: "found", found });
    onShow();
  };
  return (
    <div className={styles.line}>
      <Notice>
        {[mended > 0 && words.mended(mended), found.length > 0 && words.stuck(found.length)]
          .filter(Boolean)
          .join(" ")}
      </Notice>
      {found.length > 0 && (
        <Button size="small" className={styles.button} onClick={show}>
          {words.show}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  button: { flexShrink: 0 },
});
