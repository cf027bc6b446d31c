import { functionHelp } from "../../../data/functionHelp";
import { Details } from "../../parts/facts/Details";
import { useSpeech } from "../../parts/speech/speech";

/** When to use a function and when not; nothing where there is no such function. */
export function FunctionUse({ id }: { readonly id: string }) {
  const { language, phrases } = useSpeech();
  const help = functionHelp.find((one) => one.id === id);
  if (!help) return null;
  return (
    <Details
      rows={[
        [phrases.call.use, help.use[language]],
        [phrases.call.avoid, help.avoid[language]],
      ]}
    />
  );
}
