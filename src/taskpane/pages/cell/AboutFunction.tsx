import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useShowFunction } from "../../parts/formulas/showFunction";
import { NotLoaded } from "../../parts/layout/NotLoaded";
import { Actions } from "../../parts/layout/Actions";
import { useSpeech } from "../../parts/speech/speech";

/** Loaded with the first call that is selected: the texts of the help come with it. */
const FunctionUse = lazy(() =>
  import(/* webpackChunkName: "functionUse" */ "./FunctionUse").then(
    ({ FunctionUse }) => ({ default: FunctionUse }),
    () => ({ default: NotLoaded }),
  ),
);

/**
 * When to use a function and when not, closed until the reader asks, and the way to everything else
 * about it.
 */
export function AboutFunction({ id }: { readonly id: string }) {
  const showFunction = useShowFunction();
  const { phrases } = useSpeech();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{phrases.call.about}</summary>
      <div className={styles.content}>
        <Suspense fallback={null}>
          <FunctionUse id={id} />
        </Suspense>
        <Actions>
          <Button size="small" onClick={() => showFunction(id)}>
            {phrases.call.openHelp}
          </Button>
        </Actions>
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    paddingTop: "6px",
  },
});
