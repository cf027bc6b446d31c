import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { FunctionHelp } from "../../../core/library/functionHelp";
import { SearchField } from "../../parts/layout/SearchField";
import { Actions } from "../../parts/layout/Actions";
import { useSpeech } from "../../parts/speech/speech";
import type { FormulaUse } from "./ExampleEntry";
import { FunctionList } from "./FunctionList";
import { FunctionView } from "./FunctionView";
import { NearestFunctions } from "./NearestFunctions";
import {
  functionNamed,
  idsFor,
  idsNear,
  functionGroups,
} from "../../parts/formulas/functionGroups";

/**
 * Every function with a search, or the one that is open; the way back leads to where the reader
 * left the list.
 */
export function FunctionsPage(props: {
  readonly help: readonly FunctionHelp[];
  /**
   * The name of the open function; empty for the list. A name that no function has is said, over
   * the list.
   */
  readonly open: string;
  readonly onOpen: (id: string) => void;
  readonly formulas: FormulaUse;
}) {
  const { help, open, formulas } = props;
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const [seen, setSeen] = useState(open);
  const [left, setLeft] = useState("");
  const shown = functionNamed(help, open);
  if (open !== seen) {
    setSeen(open);
    setLeft(functionNamed(help, seen)?.id ?? "");
  }
  return (
    <div className={styles.page}>
      {formulas.notice}
      {shown ? (
        <FunctionView key={shown.id} shown={shown} {...props} />
      ) : (
        <>
          {open && <NoSuchFunction {...props} />}
          <Search
            {...props}
            query={query}
            focused={left}
            onQuery={(next) => {
              setQuery(next);
              setLeft(""); // Or the list would take the focus while it changes.
            }}
          />
        </>
      )}
    </div>
  );
}

interface ListProps {
  readonly help: readonly FunctionHelp[];
  readonly onOpen: (id: string) => void;
}

function NoSuchFunction({ help, open, onOpen }: ListProps & { readonly open: string }) {
  const words = useSpeech().phrases.functions;
  return (
    <div role="alert">
      <NearestFunctions message={words.noSuch(open)} ids={idsNear(help, open)} onOpen={onOpen} />
    </div>
  );
}

function Search(
  props: ListProps & {
    readonly query: string;
    readonly focused: string;
    readonly onQuery: (query: string) => void;
  },
) {
  const { help, query, focused, onQuery, onOpen } = props;
  const words = useSpeech().phrases.functions;
  const search = useRef<HTMLInputElement | null>(null);
  const found = useMemo(() => functionGroups(help, query), [help, query]);
  const isListed = found.some(({ functions }) => functions.some(({ id }) => id === focused));
  useEffect(() => {
    if (focused && !isListed) search.current?.focus(); // Else the entry in the list takes it.
  }, [focused, isListed]);
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
      {found.length > 0 ? (
        <FunctionList sections={found} focused={focused} onOpen={onOpen} />
      ) : (
        <>
          <NearestFunctions
            message={words.nothing(query)}
            ids={idsFor(help, query)}
            onOpen={onOpen}
          />
          <Actions>
            <Button
              onClick={() => {
                onQuery("");
                search.current?.focus();
              }}
            >
              {words.clear}
            </Button>
          </Actions>
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    "& > [role=status]:empty": { position: "absolute" }, // Nothing said takes no room.
  },
});
