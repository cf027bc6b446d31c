import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { removeInserted } from "../../workbook/edit/insertedSheets";
import {
  forgetUnfinished,
  unfinished,
  type Unfinished,
  type UnfinishedKind,
} from "../../workbook/edit/unfinished";
import { usePane } from "../pane";
import { useWords } from "../words/useWords";
import { isLeft, notDoneText } from "./editStatus";
import { EDIT_WORDS } from "./words";

/** Offers to remove sheets whose insertion an earlier page did not finish. */
export function UnfinishedNotice({ what }: { readonly what: UnfinishedKind }) {
  const { host } = usePane();
  const words = useWords(EDIT_WORDS);
  const styles = useStyles();
  const [found, setFound] = useState<Unfinished | null>(null);
  const [status, setStatus] = useState("");
  useEffect(() => {
    let isShown = true;
    void unfinished(host).then((one) => {
      if (isShown && one?.what === what) setFound(one);
    });
    return () => {
      isShown = false;
    };
  }, [host, what]);
  const remove = async ({ done }: Unfinished) => {
    const end = await removeInserted(host, done);
    if (end.outcome === "removed") setFound(null);
    const isDone = end.outcome === "removed" || !isLeft(end);
    setStatus(isDone ? words.unfinishedRemoved : notDoneText(end, words));
  };
  const keep = () => {
    setFound(null);
    void forgetUnfinished(host);
  };
  if (!found && status === "") return null;
  return (
    <div className={styles.notice}>
      <p role="status" className={styles.text}>
        {[found ? words.unfinished(found.done.sheets.join(words.comma)) : "", status]
          .filter(Boolean)
          .join(" ")}
      </p>
      {found && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void remove(found)}>
            {words.removeUnfinished}
          </Button>
          <Button size="small" onClick={keep}>
            {words.keepUnfinished}
          </Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  notice: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
