/** A state that changes, and who wants to know when it does. */
export interface Store<S> {
  readonly state: () => S;
  /** @returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface ChangingStore<S> extends Store<S> {
  readonly become: (next: S) => void;
}

export function createStore<S>(start: S): ChangingStore<S> {
  const listeners = new Set<() => void>();
  let state = start;
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
