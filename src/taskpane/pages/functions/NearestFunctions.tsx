import { Button, makeStyles } from "@fluentui/react-components";
import { Paragraph } from "../../parts/layout/Paragraph";
import { Stack } from "../../parts/layout/Stack";
import { useSpeech } from "../../parts/speech/speech";

/** That nothing was found, and the nearest functions as buttons. */
export function NearestFunctions(props: {
  readonly message: string;
  readonly ids: readonly string[];
  readonly onOpen: (id: string) => void;
}) {
  const words = useSpeech().phrases.functions;
  const styles = useStyles();
  return (
    <Stack>
      <Paragraph>{props.message}</Paragraph>
      <Paragraph>{words.nearest}</Paragraph>
      <ul className={styles.list}>
        {props.ids.map((id) => (
          <li key={id}>
            <Button size="small" onClick={() => props.onOpen(id)}>
              {id}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
  },
});
