import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { forgetUnfinished, unfinishedEdit } from "../../../workbook/edit/unfinishedEdit";
import { removeScratch } from "../../../workbook/check/scratch";
import { Actions } from "../../parts/layout/Actions";
import { Notice } from "../../parts/layout/Notice";
import { Stack } from "../../parts/layout/Stack";
import { usePane } from "../../parts/pane/pane";
import { CHECK_WORDS } from "../../../words/check";
import { EDIT_WORDS } from "../../../words/edit";
import { useWords } from "../../parts/speech/useWords";

/** Offers to remove the sheets of a check that an earlier page did not end. */
export function LeftSheets() {
  const { host } = usePane();
  const words = useWords(CHECK_WORDS);
  const edit = useWords(EDIT_WORDS);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [status, setStatus] = useState("");
  useEffect(() => {
    let isShown = true;
    void unfinishedEdit(host).then((one) => {
      if (isShown && one?.what === "check") setSheets(one.done.sheets);
    });
    return () => {
      isShown = false;
    };
  }, [host]);
  const remove = async () => {
    const message = await removeScratch(host, sheets);
    setStatus(message === "" ? edit.unfinishedRemoved : message);
    if (message === "") forget();
  };
  const forget = () => {
    setSheets([]);
    void forgetUnfinished(host);
  };
  if (sheets.length === 0 && status === "") return null;
  return (
    <Stack>
      <Notice>
        {[sheets.length > 0 ? words.unfinished(sheets.join(words.comma)) : "", status]
          .filter(Boolean)
          .join(" ")}
      </Notice>
      {sheets.length > 0 && (
        <Actions>
          <Button size="small" onClick={() => void remove()}>
            {edit.removeUnfinished}
          </Button>
          <Button size="small" onClick={forget}>
            {edit.keepUnfinished}
          </Button>
        </Actions>
      )}
    </Stack>
  );
}
