import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { shownPlace } from "../../../core/workbook/places";
import type { Place } from "../../../hosts/host";
import { useJump } from "./jump";

/** The name of a place, which leads there. */
export function JumpButton(props: { readonly place: Place; readonly label: string }) {
  const { place, label } = props;
  const jump = useJump();
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.jump}
      aria-label={label}
      onClick={() => jump(place)}
    >
      {shownPlace(place)}
    </Button>
  );
}

const useStyles = makeStyles({
  jump: {
    minWidth: 0,
    padding: 0,
    justifyContent: "start",
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
  },
});
