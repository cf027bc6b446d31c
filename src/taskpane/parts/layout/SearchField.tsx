import { makeStyles, SearchBox } from "@fluentui/react-components";
import type { RefCallback } from "react";

/**
 * A field to search in, as wide as the pane. @param field Is given the field itself, so that the
 * focus can be sent back to it.
 */
export function SearchField(props: {
  readonly field: RefCallback<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly words: { readonly search: string; readonly searchHint: string; readonly clear: string };
}) {
  const { field, query, onQuery, words } = props;
  return (
    <SearchBox
      ref={field}
      className={useStyles().search}
      aria-label={words.search}
      placeholder={words.searchHint}
      value={query}
      dismiss={{ "aria-label": words.clear }}
      onChange={(_, { value }) => onQuery(value)}
    />
  );
}

const useStyles = makeStyles({ search: { maxWidth: "none" } });
