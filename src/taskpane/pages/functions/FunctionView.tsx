import type { ReactNode } from "react";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { Heading } from "../../parts/layout/Heading";
import { OpenedTitle } from "../../parts/layout/OpenedTitle";
import { Paragraph } from "../../parts/layout/Paragraph";
import { PlainList } from "../../parts/layout/PlainList";
import { useSpeech } from "../../parts/speech/speech";
import { ErrorList } from "./ErrorList";
import { ExampleEntry, type FormulaUse } from "./ExampleEntry";
import { LinkedText } from "./LinkedText";
import { ParameterList } from "./ParameterList";
import { syntax } from "./syntax";
import { Inset } from "../../parts/layout/Inset";
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
      <OpenedTitle
        back={words.back}
        onBack={() => onOpen("")}
        opened={shown.id}
        kind={words.section[shown.family]}
      >
        {shown.id}
      </OpenedTitle>
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
