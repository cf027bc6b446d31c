import type { DOMWindow } from "jsdom";
import { acknowledgement, type Ends } from "../host/bridge";

/**
 * Excel's side of the bridge at next to no cost: results are kept as the text that they come in, to
 * be read when the clock has stopped. What Excel does with them is Excel's own time.
 */
export interface BareBridge {
  /**
   * Hands over a message of calls. @returns every text with results, once the call of that number
   * is answered.
   */
  handOver(callsMessage: string, lastCall: number): Promise<readonly string[]>;
}

/** Lays the bridge into a window before the runtime's script looks for it. */
export function bareBridge(window: DOMWindow): BareBridge {
  let told: (text: string) => void = () => undefined;
  const ends: Ends = {
    sendMessageToHost(text) {
      const [, id] = REQUEST.exec(text) ?? [];
      if (id === undefined) return;
      told(text);
      const actions = Array.from(text.matchAll(ACTION), ([, action]) => Number(action));
      ends.onMessageFromHost?.(acknowledgement(Number(id), actions));
    },
  };
  Object.assign(window, { _richApiNativeBridge: ends });
  return {
    handOver: (callsMessage, lastCall) =>
      new Promise((resolve) => {
        const texts: string[] = [];
        told = (text) => {
          if (text.includes(RESULTS)) texts.push(text);
          if (text.includes(`[${lastCall},true,`) || text.includes(`[${lastCall},false,`))
            resolve(texts);
        };
        ends.onMessageFromHost?.(callsMessage);
      }),
  };
}

/**
 * As the runtime of the pinned version writes them; were it another, no answer would ever be found.
 */
const REQUEST = /^\{"id":(\d+),"type":1,/;
const ACTION = /"Id":(\d+),"ActionType":/g;
const RESULTS = '"SetInvocationArrayResults"';
