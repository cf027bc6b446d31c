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
import { Inset } from "../../parts/layout/Inset";
import { Quiet } from "../../parts/layout/Quiet";
import { Stack } from "../../parts/layout/Stack";

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
  return (
    <>
      <Actions>
        <Button onClick={() => onOpen("")}>← {words.back}</Button>
      </Actions>
      <Title id={shown.id} family={words.section[shown.family]} />
      <Inset>
        <code>{syntax(shown)}</code>
      </Inset>
      <Paragraph>{shown.summary[language]}</Paragraph>
      <Part title={words.parameters} isEmpty={shown.parameters.length === 0}>
        <ParameterList parameters={shown.parameters} />
      </Part>
      <Part title={words.equation} isEmpty={shown.equation === undefined}>
        <Inset>
          <code>{shown.equation}</code>
        </Inset>
      </Part>
      <Part title={words.examples} isEmpty={shown.examples.length === 0}>
        <PlainList>
          {shown.examples.map((example) => (
            <ExampleEntry key={example.formula} example={example} formulas={formulas} />
          ))}
        </PlainList>
      </Part>
      {USES.map((name) => (
        <Part key={name} title={phrases.call[name]}>
          <Paragraph>
            <LinkedText text={shown[name][language]} {...props} />
          </Paragraph>
        </Part>
      ))}
      <Part title={words.errors} isEmpty={shown.errors.length === 0}>
        <ErrorList {...props} />
      </Part>
    </>
  );
}

function Title({ id, family }: { readonly id: string; readonly family: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed to come here is gone, and the focus with it; a tab that was pressed is still
    // there and keeps it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div>
      <Quiet small>{family}</Quiet>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {id}
      </h1>
    </div>
  );
}

/** When to take the function, and when another. */
const USES = ["use", "avoid"] as const;

function Part(props: {
  readonly title: string;
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}) {
  if (props.isEmpty) return null;
  return (
    <section>
      <Stack>
        <Heading>{props.title}</Heading>
        {props.children}
      </Stack>
    </section>
  );
}

const useStyles = makeStyles({
  title: {
    scrollMarginTop: "80px", // So that the way back stays in sight when the title takes the focus.
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: "none",
  },
});
