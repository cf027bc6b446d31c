import type { Host } from "../../../hosts/host";

/** What a person saw, by the id of what there was to look at. */
export type ByHandAnswers = Readonly<Record<string, "described" | "otherwise">>;

/** The answers of one workbook: they stay while the person looks at other pages. */
interface ByHandStore {
  readonly answers: () => ByHandAnswers;
  /** @returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The same answer once more takes it back. */
  readonly answer: (id: string, answer: ByHandAnswers[string]) => void;
}

export function byHandIn(host: Host): ByHandStore {
  const known = STORES.get(host) ?? newStore();
  STORES.set(host, known);
  return known;
}

const STORES = new WeakMap<Host, ByHandStore>();

function newStore(): ByHandStore {
  const listeners = new Set<() => void>();
  let answers: ByHandAnswers = {};
  return {
    answers: () => answers,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer: (id, answer) => {
      const others = Object.entries(answers).filter(([other]) => other !== id);
      const isSame = answers[id] === answer;
      answers = Object.fromEntries(isSame ? others : [...others, [id, answer]]);
      for (const listener of listeners) listener();
    },
  };
}
