import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { useSpeech } from "../../words/speech";
import type { FunctionGroup } from "../../parts/formulas/functionGroups";

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
      <h1 className={styles.count}>{words.count(count)}</h1>
      {props.sections.map(({ of, functions }) => (
        <section key={of} className={styles.section}>
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
      <span className={styles.summary}>{summary[language]}</span>
    </Button>
  );
}

function focusOn(button: HTMLElement | null): void {
  button?.focus();
}

const useStyles = makeStyles({
  count: { margin: 0, fontSize: tokens.fontSizeBase300 },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "4px" },
  heading: {
    margin: 0,
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
  summary: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
