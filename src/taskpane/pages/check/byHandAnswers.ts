import type { Host } from "../../../hosts/host";
import { onePer } from "../../../core/library/onePer";
import { createStore, type Store } from "../../../core/library/store";

/** What a person saw, by the id of what there was to look at. */
export type ByHandAnswers = Readonly<Record<string, "described" | "otherwise">>;

/** The answers of one workbook: they stay while the person looks at other pages. */
interface ByHandStore extends Store<ByHandAnswers> {
  /** The same answer once more takes it back. */
  readonly answer: (id: string, answer: ByHandAnswers[string]) => void;
}

export const byHandIn: (host: Host) => ByHandStore = onePer(newStore);

function newStore(): ByHandStore {
  const { state, subscribe, become } = createStore<ByHandAnswers>({});
  return {
    state,
    subscribe,
    answer: (id, answer) => {
      const others = Object.entries(state()).filter(([other]) => other !== id);
      const isSame = state()[id] === answer;
      become(Object.fromEntries(isSame ? others : [...others, [id, answer]]));
    },
  };
}
