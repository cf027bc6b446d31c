import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { useSpeech } from "../../parts/speech/speech";
import type { FunctionGroup } from "../../parts/formulas/functionGroups";
import { Quiet } from "../../parts/layout/Quiet";
import { Stack } from "../../parts/layout/Stack";

/** The functions found, under the headings of their families. */
export function FunctionList(props: {
  readonly sections: readonly FunctionGroup[];
  /** The function that the reader comes back from, or empty. */
  readonly focused: string;
  readonly onOpen: (id: string) => void;
}) {
  const words = useSpeech().phrases.functions;
  const styles = useStyles();
  const count = props.sections.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <>
      <h1>{words.count(count)}</h1>
      {props.sections.map(({ of, functions }) => (
        <section key={of}>
          <Stack room={4}>
            <h2 className={styles.heading}>{words.section[of]}</h2>
            <ul className={styles.list}>
              {functions.map((one) => (
                <li key={one.id}>
                  <FunctionEntry
                    shown={one}
                    isFocused={one.id === props.focused}
                    onOpen={() => props.onOpen(one.id)}
                  />
                </li>
              ))}
            </ul>
          </Stack>
        </section>
      ))}
    </>
  );
}

function FunctionEntry(props: {
  readonly shown: FunctionHelp;
  readonly isFocused: boolean;
  readonly onOpen: () => void;
}) {
  const { id, summary } = props.shown;
  const { language } = useSpeech();
  const styles = useStyles();
  return (
    <Button
      ref={props.isFocused ? focusOn : null}
      appearance="subtle"
      className={styles.entry}
      onClick={props.onOpen}
    >
      <span className={styles.name}>{id}</span> {/* a space for who hears both in one go */}
      <Quiet small>{summary[language]}</Quiet>
    </Button>
  );
}

function focusOn(button: HTMLElement | null): void {
  button?.focus();
}

const useStyles = makeStyles({
  heading: {
    paddingBottom: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    listStyle: "none",
    // The entries' words stand in line with the headings; only their background and border are
    // wider.
    margin: "0 -9px",
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(280px, 100%), 1fr))",
  },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    alignContent: "start",
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    maxWidth: "none",
    padding: "6px 8px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});
