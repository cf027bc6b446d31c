import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { Actions } from "../../parts/layout/Actions";
import { Heading } from "../../parts/layout/Heading";
import { Paragraph } from "../../parts/layout/Paragraph";
import { PlainList } from "../../parts/layout/PlainList";
import { useSpeech } from "../../parts/speech/speech";
import { ErrorList } from "./ErrorList";
import { ExampleEntry, type FormulaUse } from "./ExampleEntry";
import { LinkedText } from "./LinkedText";
import { ParameterList } from "./ParameterList";
import { syntax } from "./syntax";

/** Everything that the help says about one function. */
export function FunctionView(props: {
  readonly help: readonly FunctionHelp[];
  readonly shown: FunctionHelp;
  readonly onOpen: (id: string) => void;
  readonly formulas: FormulaUse;
}) {
  const { shown, onOpen, formulas } = props;
  const { language, phrases } = useSpeech();
  const words = phrases.functions;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed to come here is gone, and the focus with it; a tab that was pressed is still
    // there and keeps it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <>
      <Actions>
        <Button onClick={() => onOpen("")}>← {words.back}</Button>
      </Actions>
      <div>
        <div className={styles.quiet}>{words.section[shown.family]}</div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {shown.id}
        </h1>
      </div>
      <code className={styles.code}>{syntax(shown)}</code>
      <Paragraph>{shown.summary[language]}</Paragraph>
      <Part title={words.parameters} isEmpty={shown.parameters.length === 0}>
        <ParameterList parameters={shown.parameters} />
      </Part>
      <Part title={words.equation} isEmpty={shown.equation === undefined}>
        <code className={styles.code}>{shown.equation}</code>
      </Part>
      <Part title={words.examples} isEmpty={shown.examples.length === 0}>
        <PlainList>
          {shown.examples.map((example) => (
            <li key={example.formula}>
              <ExampleEntry example={example} formulas={formulas} />
            </li>
          ))}
        </PlainList>
      </Part>
      <Part title={phrases.call.use}>
        <Paragraph>
          <LinkedText text={shown.use[language]} {...props} />
        </Paragraph>
      </Part>
      <Part title={phrases.call.avoid}>
        <Paragraph>
          <LinkedText text={shown.avoid[language]} {...props} />
        </Paragraph>
      </Part>
      <Part title={words.errors} isEmpty={shown.errors.length === 0}>
        <ErrorList {...props} />
      </Part>
    </>
  );
}

function Part(props: {
  readonly title: string;
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  if (props.isEmpty) return null;
  return (
    <section className={styles.part}>
      <Heading>{props.title}</Heading>
      {props.children}
    </section>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    scrollMarginTop: "80px", // So that the way back stays in sight when the title takes the focus.
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  code: {
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px" },
});
