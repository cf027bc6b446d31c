import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ParameterHelp } from "../../../core/library/functionHelp";
import { useSpeech } from "../../parts/speech/speech";
import { OptionList } from "./OptionList";
import { Quiet } from "../../parts/layout/Quiet";

/**
 * The parameters of a function: name, whether it may be left out, what it is, what a number given
 * for it counts, and which values its options take.
 */
export function ParameterList({ parameters }: { readonly parameters: readonly ParameterHelp[] }) {
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const words = phrases.functions;
  return (
    <dl>
      {parameters.map(({ name, optional, words: said, unit, options }) => (
        <Fragment key={name}>
          <dt className={styles.name}>
            <code>{name}</code>
            {optional && <Quiet small> · {words.optional}</Quiet>}
            {unit && <Quiet small> · {words.unit(unit[language])}</Quiet>}
          </dt>
          <dd className={styles.said}>
            {said[language]}
            {options && <OptionList options={options} />}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  said: { marginBottom: "8px" },
});
