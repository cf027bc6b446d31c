import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useShowFunction } from "../../parts/formulas/showFunction";
import { NotLoaded } from "../../parts/layout/NotLoaded";
import { Actions } from "../../parts/layout/Actions";
import { useSpeech } from "../../parts/speech/speech";
import { Fold } from "../../parts/layout/Fold";
import { Stack } from "../../parts/layout/Stack";

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
  return (
    <Fold summary={phrases.call.about} quiet>
      <Stack>
        <Suspense fallback={null}>
          <FunctionUse id={id} />
        </Suspense>
        <Actions>
          <Button size="small" onClick={() => showFunction(id)}>
            {phrases.call.openHelp}
          </Button>
        </Actions>
      </Stack>
    </Fold>
  );
}
