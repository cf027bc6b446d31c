import { useRef, useState } from "react";
import { usePane } from "../../pane";
import { useSpeech } from "../../words/speech";
import { insertModel, takeAway } from "./insertModel";

/** Where the insertion of the model is. */
export type ModelState =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly done: number; readonly all: number }
  | { readonly kind: "inserted"; readonly sheets: readonly string[]; readonly isAsking: boolean }
  | { readonly kind: "said"; readonly message: string };

export interface ModelInsertion {
  readonly state: ModelState;
  readonly insert: () => void;
  /** Between two steps; what was inserted is taken away again. */
  readonly stop: () => void;
  /** Asks first, since the sheets may have been changed. */
  readonly askToTakeBack: () => void;
  /** Removes the sheets that were inserted last, or keeps them. */
  readonly answer: (removeThem: boolean) => void;
}

export function useModelInsertion(): ModelInsertion {
  const { host } = usePane();
  const { language, phrases } = useSpeech();
  const words = phrases.dealModel;
  const [state, setState] = useState<ModelState>({ kind: "idle" });
  const stopped = useRef(false);
  const begin = (work: Promise<ModelState>) => {
    work.then(setState).catch((failure: unknown) =>
      setState({
        kind: "said",
        message: phrases.insert.failed(
          failure instanceof Error ? failure.message : String(failure),
        ),
      }),
    );
  };
  const inserted = async (): Promise<ModelState> => {
    const tell = (done: number, all: number) => setState({ kind: "working", done, all });
    const sheets = await insertModel(host, language, tell, () => stopped.current);
    return sheets.length > 0
      ? { kind: "inserted", sheets, isAsking: false }
      : { kind: "said", message: words.stopped };
  };
  const takenBack = async (sheets: readonly string[]): Promise<ModelState> => {
    const there = await host.sheets();
    await takeAway(
      host,
      sheets.filter((sheet) => there.includes(sheet)),
    );
    return { kind: "said", message: words.takenBack };
  };
  return {
    state,
    insert: () => {
      stopped.current = false;
      setState({ kind: "working", done: 0, all: 1 });
      begin(inserted());
    },
    stop: () => (stopped.current = true),
    askToTakeBack: () => {
      if (state.kind === "inserted") setState({ ...state, isAsking: true });
    },
    answer: (removeThem) => {
      if (state.kind !== "inserted") return;
      if (removeThem) begin(takenBack(state.sheets));
      else setState({ ...state, isAsking: false });
    },
  };
}
