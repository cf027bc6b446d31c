import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import type { Fact } from "../../../core/facts/fact";
import { claimsOf } from "../../../core/query/query";
import { usePane } from "../pane/pane";
import { useWords } from "../speech/useWords";
import { CLAIMS_WORDS } from "../../../words/claims";

/** Loaded when it is first opened: most facts have one claim. */
const ClaimsOverTime = lazy(() =>
  import(/* webpackChunkName: "claimsOverTime" */ "./ClaimsOverTime").then(
    ({ ClaimsOverTime }) => ({ default: ClaimsOverTime }),
    () => ({ default: NotLoaded }),
  ),
);

/**
 * Where several claims are about one thing: when each became known, closed until the reader asks.
 */
export function ClaimsFold({ fact }: { readonly fact: Fact }) {
  const { dataset } = usePane();
  const words = useWords(CLAIMS_WORDS);
  const styles = useStyles();
  const claims = useMemo(() => claimsOf(dataset, fact), [dataset, fact]);
  const [isOpen, setOpen] = useState(false);
  if (claims.length < 2) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{words.summary(claims.length)}</summary>
      {isOpen && (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <ClaimsOverTime fact={fact} claims={claims} />
        </Suspense>
      )}
    </details>
  );
}

function NotLoaded() {
  return <p role="alert">{useWords(CLAIMS_WORDS).notLoaded}</p>;
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, paddingBottom: "6px" },
});
