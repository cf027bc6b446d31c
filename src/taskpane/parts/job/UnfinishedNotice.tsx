import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { removeInserted } from "../../../workbook/edit/insertedSheets";
import {
  forgetUnfinished,
  unfinishedEdit,
  type UnfinishedEdit,
  type UnfinishedKind,
} from "../../../workbook/edit/unfinishedEdit";
import { usePane } from "../pane/pane";
import { Actions } from "../layout/Actions";
import { Notice } from "../layout/Notice";
import { Stack } from "../layout/Stack";
import { EDIT_WORDS } from "../../../words/edit";
import { useWords } from "../speech/useWords";
import { isLeft, notDoneText } from "./editStatus";

/** Offers to remove sheets whose insertion an earlier page did not finish. */
export function UnfinishedNotice({ what }: { readonly what: UnfinishedKind }) {
  const { host } = usePane();
  const words = useWords(EDIT_WORDS);
  const [found, setFound] = useState<UnfinishedEdit | null>(null);
  const [status, setStatus] = useState("");
  useEffect(() => {
    let isShown = true;
    void unfinishedEdit(host).then((one) => {
      if (isShown && one?.what === what) setFound(one);
    });
    return () => {
      isShown = false;
    };
  }, [host, what]);
  const remove = async ({ done }: UnfinishedEdit) => {
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
    <Stack>
      <Notice>
        {[found ? words.unfinished(found.done.sheets.join(words.comma)) : "", status]
          .filter(Boolean)
          .join(" ")}
      </Notice>
      {found && (
        <Actions>
          <Button size="small" onClick={() => void remove(found)}>
            {words.removeUnfinished}
          </Button>
          <Button size="small" onClick={keep}>
            {words.keepUnfinished}
          </Button>
        </Actions>
      )}
    </Stack>
  );
}
