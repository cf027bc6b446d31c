import { readFileSync } from "node:fs";
import { type DOMWindow, JSDOM } from "jsdom";
import type { WorkbookReader } from "../../src/core/workbook/workbook";
import { DEFAULT_SETTINGS, type WorkbookSettings } from "../../src/core/library/workbookSettings";
import { formulaFollowing } from "../../src/formulas/following";
import { bridgeFor } from "./bridge";
import { type Excel, MICROSOFT_365 } from "./excel";

/**
 * Microsoft's own runtime of custom functions, without Excel: `custom-functions-runtime.js` from
 * npm in a jsdom window, with our built `functions.js` loaded as the pane's page loads it. Only
 * Excel's side of the bridge between them is ours (`bridge.ts`).
 */
export interface Runtime {
  /** Runs one call. Prefer `callMany`: the runtime hands results over at most twice a second. */
  call(invocation: Invocation): Promise<RuntimeAnswer>;
  /**
   * Runs calls as Excel does when it recalculates: all handed over at once. @returns answers in the
   * order of the calls.
   */
  callMany(invocations: readonly Invocation[]): Promise<readonly RuntimeAnswer[]>;
  /**
   * Tells the functions a workbook's settings, those that are not given being the default, as the
   * pane does. @returns what they say.
   */
  applySettings(settings: Partial<WorkbookSettings>): boolean;
  /** Hands the functions a workbook, as the pane does. */
  setWorkbook(reader: WorkbookReader): void;
  /** The bytes of every message with results, in their order, those that were refused too. */
  readonly deliveries: readonly number[];
  close(): void;
}

/**
 * A cell that calls a function. An argument is a cell's value or rows of them, null where it is
 * omitted or blank.
 */
export interface Invocation {
  /** The function's id without namespace. */
  readonly id: string;
  readonly args: readonly RuntimeArgument[];
  /** Where the formula stands, `Sheet1!A1`. */
  readonly address?: string;
  /**
   * Where the arguments stand, as Excel tells functions that ask for it; blank for one that is no
   * reference.
   */
  readonly argAddresses?: readonly string[];
}

export type RuntimeArgument = ArgumentCell | readonly (readonly ArgumentCell[])[];

/**
 * A record is what Excel hands over for a cell that holds a card or an error (`{type: "Double",
 * basicValue: 3, …}`).
 */
export type ArgumentCell = number | string | boolean | null | Readonly<Record<string, unknown>>;

/**
 * What Excel gets back: a value (cards as plain objects), or an error with the text that the person
 * at the sheet reads.
 */
export type RuntimeAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: RuntimeErrorCode; readonly message: string };

/**
 * Excel's error, or what went wrong in our code: both of these stand in the cell as `#VALUE!`
 * without a word.
 */
export type RuntimeErrorCode =
  "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!" | "#NULL!" | "thrown" | "rejected" | "unknown";

const MICROSOFTS_RUNTIME = "node_modules/@microsoft/office-js/dist/custom-functions-runtime.js";

/**
 * @param functionsJs The text of the built `functions.js`.
 * @param behaviour   In what the Excel around it differs from Microsoft 365.
 */
export function openRuntime(functionsJs: string, behaviour: Partial<Excel> = {}): Runtime {
  const excel = { ...MICROSOFT_365, ...behaviour };
  const { window, bridge } = runtimeWindow(functionsJs, (page) => bridgeFor(page, excel));
  return {
    deliveries: bridge.deliveries,
    callMany: (invocations) => bridge.callMany(invocations),
    async call(invocation) {
      const [answer] = await bridge.callMany([invocation]);
      if (answer === undefined) throw new Error("The runtime gave no answer.");
      return answer;
    },
    applySettings: (settings) => {
      const all = JSON.stringify({ ...DEFAULT_SETTINGS, ...settings });
      return window.eval(`AIFIN.applySettings(${all})`) === true;
    },
    setWorkbook: (reader) => {
      Object.assign(window, { workbookOfTest: reader, followingOfTest: formulaFollowing });
      window.eval("AIFIN.setWorkbook(workbookOfTest, followingOfTest)");
    },
    close: () => {
      window.close();
    },
  };
}

/**
 * A window with Microsoft's script and ours in it, over a bridge that is laid before they look for
 * it.
 */
export function runtimeWindow<Bridge>(
  functionsJs: string,
  layBridge: (window: DOMWindow) => Bridge,
): { readonly window: DOMWindow; readonly bridge: Bridge } {
  // The runtime looks for its own script element before it speaks to Excel.
  const page = '<!doctype html><head><script src="/custom-functions-runtime.js"></script></head>';
  const { window } = new JSDOM(page, {
    url: "https://localhost:3000/taskpane.html",
    runScripts: "outside-only",
  });
  const bridge = layBridge(window);
  window.eval(readFileSync(MICROSOFTS_RUNTIME, "utf8"));
  window.eval(functionsJs);
  return { window, bridge };
}
