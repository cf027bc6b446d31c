import { useSyncExternalStore } from "react";
import { onePer } from "../../../core/library/onePer";
import { createStore } from "../../../core/library/store";
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
  const { state, subscribe, become } = stateIn(host);
  return [useSyncExternalStore(subscribe, state), become];
}

const START: FindState = { query: "", open: null, ask: null };

const stateIn = onePer((_: Host) => createStore(START));
