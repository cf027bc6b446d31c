import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { FunctionHelp } from "../../core/functionHelp";
import { useSpeech } from "../words/speech";
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
    // What was pressed to come here is gone, and the focus with it; a tab that was pressed is still there and keeps it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <>
      <Button className={styles.back} onClick={() => onOpen("")}>
        ← {words.back}
      </Button>
      <div>
        <div className={styles.quiet}>{words.section[shown.family]}</div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {shown.id}
        </h1>
      </div>
      <code className={styles.code}>{syntax(shown)}</code>
      <p className={styles.paragraph}>{shown.summary[language]}</p>
      <Part title={words.parameters} isEmpty={shown.parameters.length === 0}>
        <ParameterList parameters={shown.parameters} />
      </Part>
      <Part title={words.equation} isEmpty={shown.equation === undefined}>
        <code className={styles.code}>{shown.equation}</code>
      </Part>
      <Part title={words.examples} isEmpty={shown.examples.length === 0}>
        <ul className={styles.list}>
          {shown.examples.map((example) => (
            <li key={example.formula}>
              <ExampleEntry example={example} formulas={formulas} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={phrases.call.use}>
        <p className={styles.paragraph}>
          <LinkedText text={shown.use[language]} {...props} />
        </p>
      </Part>
      <Part title={phrases.call.avoid}>
        <p className={styles.paragraph}>
          <LinkedText text={shown.avoid[language]} {...props} />
        </p>
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
      <h2 className={styles.heading}>{props.title}</h2>
      {props.children}
    </section>
  );
}

const useStyles = makeStyles({
  back: { justifySelf: "start" },
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
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px" },
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300 },
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
  },
});
