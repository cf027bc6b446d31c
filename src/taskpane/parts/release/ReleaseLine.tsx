import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../words/speech";
import { Notice } from "../layout/Notice";
import { usePane } from "../pane/pane";
import { movedCount, useComparison } from "./useRelease";

/**
 * One line above whatever page is open, where saved values answer otherwise today, which leads to
 * them.
 */
export function ReleaseLine({ onShow }: { readonly onShow: () => void }) {
  const { dataset } = usePane();
  const words = useSpeech().phrases.release;
  const styles = useStyles();
  const compared = useComparison();
  const moved = compared ? movedCount(compared) : 0;
  if (!compared || moved === 0) return null;
  return (
    <div className={styles.line}>
      <Notice>{words.line(moved, compared.cells.length, dataset.version)}</Notice>
      <Button size="small" className={styles.button} onClick={onShow}>
        {words.show}
      </Button>
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
