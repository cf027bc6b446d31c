import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { asOfIn } from "../../../core/library/workbookSettings";
import { usePane } from "../../parts/pane/pane";
import { SearchField } from "../../parts/layout/SearchField";
import { Actions } from "../../parts/layout/Actions";
import { Heading } from "../../parts/layout/Heading";
import { Notice } from "../../parts/layout/Notice";
import { OpenedTitle } from "../../parts/layout/OpenedTitle";
import { Page } from "../../parts/layout/Page";
import { useSettings } from "../../parts/settings/useSettings";
import { FIND_WORDS } from "../../../words/find";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { type Ask, newAsk } from "./ask";
import { AskPanel } from "./AskPanel";
import { DealPanel } from "./DealPanel";
import { askChoices } from "./askChoices";
import { FoundList } from "./FoundList";
import { resultKey, resultKind, resultName } from "./resultName";
import { type FoundResult, type SearchResult, searchResults } from "./searchResults";
import { useFindState } from "./useFindState";

/**
 * Finds figures of companies and deals in either language, and puts them into the sheet as
 * formulas.
 */
export function FindPage() {
  const { dataset } = usePane();
  const { settings } = useSettings();
  const [state, setState] = useFindState();
  const [left, setLeft] = useState("");
  const { open, ask } = state;
  const deal = open?.deal ? dataset.deals.get(open.deal) : undefined;
  if (!open)
    return (
      <Page>
        <Search
          query={state.query}
          focused={left}
          onQuery={(query) => {
            setState({ ...state, query });
            setLeft(""); // Or the list would take the focus while it changes.
          }}
          onOpen={(finding) => setState({ ...state, open: finding, ask: askAbout(finding) })}
        />
      </Page>
    );
  return (
    <Page>
      <Opened
        finding={open}
        onBack={() => {
          setLeft(resultKey(open));
          setState({ ...state, open: null, ask: null });
        }}
      />
      {deal && <DealPanel deal={deal} />}
      {ask && <AskPanel ask={ask} onChange={(next) => setState({ ...state, ask: next })} />}
    </Page>
  );

  /** With the only choice that there is already chosen. */
  function askAbout({ entity, metric, deal }: SearchResult): Ask | null {
    if (deal !== null) return null;
    const ask = newAsk(entity, metric);
    const { entities, metrics } = askChoices(dataset, ask, asOfIn(settings, dataset));
    const only = (things: readonly { readonly id: string }[], chosen: readonly string[]) =>
      chosen.length === 0 && things.length === 1 ? things.map(({ id }) => id) : chosen;
    return {
      ...ask,
      entities: only(entities, ask.entities),
      metrics: only(metrics, ask.metrics),
    };
  }
}

function Opened({
  finding,
  onBack,
}: {
  readonly finding: SearchResult;
  readonly onBack: () => void;
}) {
  const { dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(FIND_WORDS);
  return (
    <OpenedTitle back={words.back} onBack={onBack} opened={resultKey(finding)}>
      {resultName(finding, dataset, language)}
    </OpenedTitle>
  );
}

function Search(props: {
  readonly query: string;
  readonly focused: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (finding: SearchResult) => void;
}) {
  const { query, focused, onQuery, onOpen } = props;
  const { dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(FIND_WORDS);
  const search = useRef<HTMLInputElement | null>(null);
  const found = useMemo(() => searchResults(dataset, query), [dataset, query]);
  const isFound = "length" in found;
  const list = (listed: readonly FoundResult[], withKinds: boolean) => (
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
      <Notice collapses>
        {query.trim() !== "" && (isFound ? words.found(found.length) : found[language])}
      </Notice>
      {!isFound && (
        <Actions>
          <Button onClick={clear}>{words.clear}</Button>
        </Actions>
      )}
      {isFound && query.trim() !== "" && list(found, true)}
      {isFound &&
        query.trim() === "" &&
        KINDS.map((kind) => (
          <section key={kind} aria-label={words.headings[kind]}>
            <Heading>{words.headings[kind]}</Heading>
            {list(
              found.filter((finding) => resultKind(finding) === kind),
              false,
            )}
          </section>
        ))}
    </>
  );
}

const KINDS = ["entity", "metric", "deal"] as const;
