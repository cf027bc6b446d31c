import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { asOfIn } from "../../core/workbookSettings";
import { usePane } from "../pane";
import { SearchField } from "../SearchField";
import { useSettings } from "../settings/useSettings";
import { FIND_WORDS } from "../words/find";
import { useSpeech } from "../words/speech";
import { useWords } from "../words/useWords";
import { type Ask, newAsk } from "./ask";
import { AskPanel } from "./AskPanel";
import { DealPanel } from "./DealPanel";
import { existing } from "./existing";
import { FoundList } from "./FoundList";
import { findingKey, findingKind, findingName } from "./naming";
import { type Finding, findings } from "./search";
import { useFindState } from "./useFindState";

/** Finds figures of companies and deals in either language, and puts them into the sheet as formulas. */
export function FindPage() {
  const { dataset } = usePane();
  const { settings } = useSettings();
  const styles = useStyles();
  const [state, setState] = useFindState();
  const [left, setLeft] = useState("");
  const { open, ask } = state;
  const deal = open?.deal ? dataset.deals.get(open.deal) : undefined;
  if (!open)
    return (
      <div className={styles.page}>
        <Search
          query={state.query}
          focused={left}
          onQuery={(query) => {
            setState({ ...state, query });
            setLeft(""); // Or the list would take the focus while it changes.
          }}
          onOpen={(finding) => setState({ ...state, open: finding, ask: askAbout(finding) })}
        />
      </div>
    );
  return (
    <div className={styles.page}>
      <Opened
        finding={open}
        onBack={() => {
          setLeft(findingKey(open));
          setState({ ...state, open: null, ask: null });
        }}
      />
      {deal && <DealPanel deal={deal} />}
      {ask && <AskPanel ask={ask} onChange={(next) => setState({ ...state, ask: next })} />}
    </div>
  );

  /** With the only choice that there is already chosen. */
  function askAbout({ entity, metric, deal }: Finding): Ask | null {
    if (deal !== null) return null;
    const ask = newAsk(entity, metric);
    const { entities, metrics } = existing(dataset, ask, asOfIn(settings, dataset));
    const only = (things: readonly { readonly id: string }[], chosen: readonly string[]) =>
      chosen.length === 0 && things.length === 1 ? things.map(({ id }) => id) : chosen;
    return {
      ...ask,
      entities: only(entities, ask.entities),
      metrics: only(metrics, ask.metrics),
    };
  }
}

function Opened({ finding, onBack }: { readonly finding: Finding; readonly onBack: () => void }) {
  const { dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(FIND_WORDS);
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = findingKey(finding);
  useEffect(() => heading.current?.focus(), [key]);
  return (
    <>
      <Button className={styles.back} onClick={onBack}>
        ← {words.back}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {findingName(finding, dataset, language)}
      </h1>
    </>
  );
}

function Search(props: {
  readonly query: string;
  readonly focused: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (finding: Finding) => void;
}) {
  const { query, focused, onQuery, onOpen } = props;
  const { dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(FIND_WORDS);
  const styles = useStyles();
  const search = useRef<HTMLInputElement | null>(null);
  const found = useMemo(() => findings(dataset, query), [dataset, query]);
  const isFound = "length" in found;
  const list = (listed: readonly Finding[], withKinds: boolean) => (
    <FoundList found={listed} withKinds={withKinds} focused={focused} onOpen={onOpen} />
  );
  const clear = () => {
    onQuery("");
    search.current?.focus();
  };
  return (
    <>
      <SearchField
        field={(input) => {
          search.current = input;
        }}
        query={query}
        onQuery={onQuery}
        words={words}
      />
      <p role="status" className={styles.line}>
        {query.trim() !== "" && (isFound ? words.found(found.length) : found[language])}
      </p>
      {!isFound && (
        <Button className={styles.back} onClick={clear}>
          {words.clear}
        </Button>
      )}
      {isFound && query.trim() !== "" && list(found, true)}
      {isFound &&
        query.trim() === "" &&
        KINDS.map((kind) => (
          <section key={kind} aria-label={words.headings[kind]}>
            <h2 className={styles.heading}>{words.headings[kind]}</h2>
            {list(
              found.filter((finding) => findingKind(finding) === kind),
              false,
            )}
          </section>
        ))}
    </>
  );
}

const KINDS = ["entity", "metric", "deal"] as const;

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    "& > [role=status]:empty": { position: "absolute" }, // Nothing said takes no room.
  },
  back: { justifySelf: "start" },
  line: { margin: 0 },
  title: {
    margin: 0,
    scrollMarginTop: "80px", // So that the way back stays in sight when the title takes the focus.
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300 },
});
