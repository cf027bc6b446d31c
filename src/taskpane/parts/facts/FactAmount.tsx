import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fact } from "../../../core/facts/fact";
import { useSpeech } from "../speech/speech";
import { amount, amountInWords } from "./amount";
import { Quiet } from "../layout/Quiet";

/** A fact's amount, the words around it, and the same as a person says it. */
export function FactAmount({ fact }: { readonly fact: Fact }) {
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const spoken = amountInWords(fact, language);
  return (
    <p className={styles.amount}>
      <span className={styles.full}>
        {phrases.fact.qualifier[fact.qualifier]} {amount(fact, language)}
      </span>{" "}
      {spoken && <Quiet>{spoken}</Quiet>}
    </p>
  );
}

const useStyles = makeStyles({
  amount: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    alignItems: "baseline",
  },
  full: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});
