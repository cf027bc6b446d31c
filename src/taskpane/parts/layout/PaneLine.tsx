import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "./Notice";

interface PaneLineProps {
  readonly says: string;
  readonly button: string | null;
  readonly onPress: () => void;
}

/** One line above whatever page is open, with what can be done about it. */
export function PaneLine({ says, button, onPress }: PaneLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Notice>{says}</Notice>
      {button && (
        <Button size="small" className={styles.button} onClick={onPress}>
          {button}
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
