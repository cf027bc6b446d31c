import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { usePane } from "../../parts/pane/pane";
import { SearchField } from "../../parts/layout/SearchField";
import { Page } from "../../parts/layout/Page";
import { SOURCES_WORDS } from "../../../words/sources";
import { useWords } from "../../parts/speech/useWords";
import { searchSources } from "./searchSources";
import { SourceList } from "./SourceList";
import { SourceView } from "./SourceView";
import { Paragraph } from "../../parts/layout/Paragraph";

/** Every source of the data, and the figures of the one that is open; one search works on both. */
export function SourcesPage() {
  const { dataset } = usePane();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState("");
  const [lastOpen, setLastOpen] = useState("");
  const search = useRef<HTMLInputElement | null>(null);
  const found = useMemo(() => searchSources(dataset, query), [dataset, query]);
  const words = useWords(SOURCES_WORDS);
  const source = dataset.sources.get(open);
  const facts = found.find((one) => one.source.id === open)?.facts ?? [];
  const isEmpty = source ? facts.length === 0 : found.length === 0;
  return (
    <Page>
      <SearchField
        field={(input) => {
          search.current = input;
        }}
        query={query}
        onQuery={(next) => {
          setQuery(next);
          setLastOpen(""); // Or the list would take the focus while it changes.
        }}
        words={words}
      />
      {source ? (
        <SourceView
          source={source}
          facts={facts}
          onBack={() => {
            setLastOpen(open);
            setOpen("");
          }}
        />
      ) : (
        found.length > 0 && <SourceList found={found} focused={lastOpen} onOpen={setOpen} />
      )}
      {isEmpty && query && (
        <>
          <Paragraph>{source ? words.noFigure(query) : words.nothing(query)}</Paragraph>
          <Button
            onClick={() => {
              setQuery("");
              search.current?.focus();
            }}
          >
            {words.clear}
          </Button>
        </>
      )}
    </Page>
  );
}
