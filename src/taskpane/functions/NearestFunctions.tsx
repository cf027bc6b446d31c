import { Button, makeStyles } from "@fluentui/react-components";
import { useSpeech } from "../words/speech";

/** That nothing was found, and the nearest functions as buttons. */
export function NearestFunctions(props: {
  readonly said: string;
  readonly ids: readonly string[];
  readonly onOpen: (id: string) => void;
}) {
  const words = useSpeech().phrases.functions;
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.said}>{props.said}</p>
      <p className={styles.said}>{words.nearest}</p>
      <ul className={styles.list}>
        {props.ids.map((id) => (
          <li key={id}>
            <Button size="small" onClick={() => props.onOpen(id)}>
              {id}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px" },
  said: { margin: 0, overflowWrap: "anywhere" },
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
  },
});
