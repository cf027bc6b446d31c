import { useState } from "react";
import type { Host } from "../../../hosts/host";
import { usePane } from "../../parts/pane/pane";
import type { Ask } from "./ask";
import type { SearchResult } from "./searchResults";

/** Where the reader is on the page: what is searched for, and what was opened. */
export interface FindState {
  readonly query: string;
  readonly open: SearchResult | null;
  readonly ask: Ask | null;
}

/** The state of the page, which is found again after a look at another page. */
export function useFindState(): readonly [FindState, (state: FindState) => void] {
  const { host } = usePane();
  const [state, setState] = useState(() => KEPT.get(host) ?? START);
  return [
    state,
    (next) => {
      KEPT.set(host, next);
      setState(next);
    },
  ];
}

const START: FindState = { query: "", open: null, ask: null };

const KEPT = new WeakMap<Host, FindState>();
