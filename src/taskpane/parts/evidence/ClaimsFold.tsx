import { lazy, Suspense, useMemo, useState } from "react";
import type { Fact } from "../../../core/facts/fact";
import { claimsOf } from "../../../core/query/query";
import { usePane } from "../pane/pane";
import { useWords } from "../speech/useWords";
import { CLAIMS_WORDS } from "../../../words/claims";
import { Fold } from "../layout/Fold";

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
  const claims = useMemo(() => claimsOf(dataset, fact), [dataset, fact]);
  const [isOpen, setOpen] = useState(false);
  if (claims.length < 2) return null;
  return (
    <Fold summary={words.summary(claims.length)} quiet onOpen={setOpen}>
      {isOpen && (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <ClaimsOverTime fact={fact} claims={claims} />
        </Suspense>
      )}
    </Fold>
  );
}

function NotLoaded() {
  return <p role="alert">{useWords(CLAIMS_WORDS).notLoaded}</p>;
}
