import { Button, makeStyles } from "@fluentui/react-components";
import { useSpeech } from "../../parts/speech/speech";
import type { WatchLapse } from "./useSelectedCell";
import { Actions } from "../../parts/layout/Actions";
import { Inset } from "../../parts/layout/Inset";
import { Stack } from "../../parts/layout/Stack";

/** Says that what is shown may be old, and follows again when asked. */
export function LapseNotice(props: { readonly lapse: WatchLapse; readonly onAgain: () => void }) {
  const words = useSpeech().phrases.cell;
  const styles = useStyles();
  const { lapse } = props;
  return (
    <div className={styles.above}>
      <Inset warning>
        <Stack>
          <p role="alert">
            {lapse.reason === "missed" ? words.missed : words.unheard(lapse.message)}
          </p>
          <Actions>
            <Button size="small" onClick={props.onAgain}>
              {words.followAgain}
            </Button>
          </Actions>
        </Stack>
      </Inset>
    </div>
  );
}

const useStyles = makeStyles({ above: { marginBottom: "12px" } });
