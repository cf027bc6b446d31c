import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ParameterHelp } from "../../../core/library/functionHelp";
import { useSpeech } from "../../parts/speech/speech";
import { OptionList } from "./OptionList";

/**
 * The parameters of a function: name, whether it may be left out, what it is, what a number given
 * for it counts, and which values its options take.
 */
export function ParameterList({ parameters }: { readonly parameters: readonly ParameterHelp[] }) {
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const words = phrases.functions;
  return (
    <dl className={styles.list}>
      {parameters.map(({ name, optional, words: said, unit, options }) => (
        <Fragment key={name}>
          <dt className={styles.name}>
            <code>{name}</code>
            {optional && <span className={styles.quiet}> · {words.optional}</span>}
            {unit && <span className={styles.quiet}> · {words.unit(unit[language])}</span>}
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
  list: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  said: { margin: "0 0 8px", overflowWrap: "anywhere" },
});
