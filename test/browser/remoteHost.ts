import type { Page } from "playwright-core";
import {
  type ChartMaker,
  type CommentMaker,
  type Host,
  HostFailure,
  type Place,
  type Unsubscribe,
} from "../../src/hosts/host";

/**
 * The host of a page (`globalThis.aifinHost`), spoken to from Node. Calls reach the page in the
 * order in which they are made here.
 */
export async function remoteHost(page: Page): Promise<Host> {
  const { hasCharts, hasComments, ...identity } = await page.evaluate(() => {
    const { name, language, hasNotes, charts, comments } = globalThis.aifinHost;
    const made = { hasCharts: charts !== null, hasComments: comments !== null };
    return { name, language, hasNotes, ...made };
  });
  const heard = await listenersOf(page);
  let reached: Promise<unknown> = Promise.resolve();
  const inOrder = <T>(act: () => Promise<T>): Promise<T> => {
    const acted = reached.then(act);
    reached = acted.catch(() => undefined);
    return acted;
  };
  const listen = (event: Event, listener: (place: Place | undefined) => void): Unsubscribe => {
    const id = subscriptions++;
    heard.set(id, listener);
    void inOrder(() => page.evaluate(subscribe, { event, id }));
    return () => void inOrder(() => page.evaluate(unsubscribe, id));
  };
  const call =
    (method: AnyMethod) =>
    (...args: unknown[]) =>
      inOrder(() => called(page, method, args));
  return {
    ...identity,
    // The page's host has these types.
    ...(Object.fromEntries(METHODS.map((method) => [method, call(method)])) as Pick<Host, Method>),
    charts: hasCharts ? ({ addChart: call("addChart") } as ChartMaker) : null, // as above
    waiting: null, // A page that does not answer fails its test.
    comments: hasComments ? ({ addComment: call("addComment") } as CommentMaker) : null, // as above
    onSelectionChange: (listener) =>
      listen("onSelectionChange", (place) => place && listener(place)),
    onCellsChange: (listener) => listen("onCellsChange", () => listener()),
  };
}

type Listeners = Map<number, (place: Place | undefined) => void>;

/** Who listens in a tab; its pages tell them through one function. */
async function listenersOf(page: Page): Promise<Listeners> {
  const known = LISTENERS.get(page);
  if (known) return known;
  const heard: Listeners = new Map();
  LISTENERS.set(page, heard);
  await page.exposeFunction("aifinHeard", (id: number, place?: Place) => heard.get(id)?.(place));
  return heard;
}

const LISTENERS = new WeakMap<Page, Listeners>();

type Event = "onSelectionChange" | "onCellsChange";
type Method = (typeof METHODS)[number];
type AnyMethod = Method | keyof ChartMaker | keyof CommentMaker;

const METHODS = [
  "program",
  "selection",
  "select",
  "sheets",
  "addSheet",
  "removeSheet",
  "usedRange",
  "read",
  "readTogether",
  "errorCells",
  "spillParent",
  "spills",
  "write",
  "writeTogether",
  "writeIfUnchanged",
  "setNumberFormat",
  "setLook",
  "setColumnWidth",
  "names",
  "namedPlace",
  "defineName",
  "recalculate",
  "calculate",
  "settled",
  "setNote",
  "note",
  "noteCount",
  "tables",
  "makeTable",
  "setting",
  "keepSetting",
  "keepsXml",
] as const satisfies readonly Exclude<
  keyof Host,
  "name" | "language" | "hasNotes" | "charts" | "comments" | "waiting" | Event
>[];

/** Unique over all pages of a test. */
let subscriptions = 0;

declare global {
  var aifinHost: Host;
  var aifinHeard: (id: number, place?: Place) => void;
  var aifinSubscriptions: Map<number, Unsubscribe> | undefined;
}

async function called(page: Page, method: AnyMethod, args: unknown[]): Promise<unknown> {
  const { value, failure } = await page.evaluate(
    async ({
      method,
      args,
    }): Promise<{ value?: unknown; failure?: { name: string; message: string } }> => {
      try {
        const { aifinHost } = globalThis;
        const host = {
          ...aifinHost,
          ...aifinHost.charts,
          ...aifinHost.comments,
          // The method's name is one of a Host's, and so are its arguments.
        } as unknown as Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;
        return { value: await host[method]?.(...args) };
      } catch (failure) {
        // Hosts reject with errors.
        return { failure: { name: (failure as Error).name, message: (failure as Error).message } };
      }
    },
    { method, args },
  );
  if (!failure) return value;
  throw failure.name === "HostFailure"
    ? new HostFailure(failure.message)
    : new Error(`${failure.name}: ${failure.message}`);
}

function subscribe({ event, id }: { readonly event: Event; readonly id: number }): void {
  globalThis.aifinSubscriptions ??= new Map();
  globalThis.aifinSubscriptions.set(
    id,
    globalThis.aifinHost[event]((place?: Place) => globalThis.aifinHeard(id, place)),
  );
}

function unsubscribe(id: number): void {
  globalThis.aifinSubscriptions?.get(id)?.();
}
