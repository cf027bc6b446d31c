import type { DOMWindow } from "jsdom";
import { type Excel, hasDataType, requirementsOf, shownCells } from "./excel";
import type {
  RuntimeAnswer,
  RuntimeArgument,
  ArgumentCell,
  RuntimeErrorCode,
  Invocation,
} from "./runtime";

/**
 * Excel's side of the bridge to the runtime of custom functions: hands calls over and takes their
 * results.
 */
export interface Bridge {
  callMany(invocations: readonly Invocation[]): Promise<readonly RuntimeAnswer[]>;
  /** The bytes of every message with results, in their order, those that were refused too. */
  readonly deliveries: readonly number[];
}

/**
 * Lays the bridge into a window. The runtime's script, loaded next, finds it and adds
 * `onMessageFromHost`.
 */
export function bridgeFor(window: DOMWindow, excel: Excel): Bridge {
  const waiting = new Map<number, (answer: RuntimeAnswer) => void>();
  const deliveries: number[] = [];
  let calls = 0;
  const ends: Ends = {
    sendMessageToHost(text) {
      // A message is what the runtime of the pinned version sends; a different one fails the test
      // that waits for its answer.
      const message = JSON.parse(text) as ToHost;
      if (message.type !== TO_HOST_REQUEST) return;
      const results = resultsIn(message);
      const size = Buffer.byteLength(text);
      if (results.length > 0) deliveries.push(size);
      if (size > excel.mostBytes) {
        ends.onMessageFromHost?.(refusal(message.id));
        return;
      }
      for (const [id, ...result] of results) {
        waiting.get(id)?.(answerOf(result, excel));
        waiting.delete(id);
      }
      const actions = bodyOf(message).Actions.map(({ Id }) => Id);
      ends.onMessageFromHost?.(acknowledgement(message.id, actions));
    },
  };
  Object.assign(window, { _richApiNativeBridge: ends });
  if (!excel.takesDataTypes)
    Object.assign(window, { Office: { context: { requirements: requirementsOf(excel) } } });
  return {
    deliveries,
    callMany(invocations) {
      const first = calls;
      calls += invocations.length;
      const answers = invocations.map(
        (_, index) =>
          new Promise<RuntimeAnswer>((resolve) => {
            waiting.set(first + index, resolve);
          }),
      );
      ends.onMessageFromHost?.(callsMessage(invocations, first, excel.isBlankZero));
      return Promise.all(answers);
    },
  };
}

/** The two ends of the bridge: the first is the host's, the second is laid by the runtime. */
export interface Ends {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface ToHost {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Body | string };
}

interface Body {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly (readonly BridgeResult[])[] };
  }[];
}

/** Call, whether it went well, its value or the error's text, the error's code. */
export type BridgeResult = readonly [id: number, ok: boolean, value: unknown, code?: number];

const TO_HOST_REQUEST = 1;
const TO_RUNTIME_ANSWER = 2;
const TO_RUNTIME_CALLS = 3;
const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;

/** "Data types come in", errors among them: what functions.json asks Excel for. */
const FLAGS = 8;

const ERROR_CODES: Readonly<Record<number, RuntimeErrorCode>> = {
  1: "#N/A",
  2: "thrown",
  3: "rejected",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** What hands calls over to the runtime, numbered from `first`. */
export function callsMessage(
  invocations: readonly Invocation[],
  first: number,
  isBlankZero = false,
): string {
  const entries = invocations.map((invocation, index) =>
    entryOf(invocation, first + index, isBlankZero),
  );
  return JSON.stringify({ type: TO_RUNTIME_CALLS, message: { entries } });
}

function entryOf(invocation: Invocation, id: number, isBlankZero: boolean): readonly unknown[] {
  const address = invocation.address ?? "Sheet1!A1";
  const call = [
    id,
    invocation.id,
    invocation.args.map((arg) => wrapped(arg, isBlankZero)),
    address,
    FLAGS,
    invocation.argAddresses ?? [],
  ];
  return [CUSTOM_FUNCTION, INVOKE, "", call, id];
}

/** Plain cells travel as they are, cells with a data type as text; null alone is left out. */
function wrapped(argument: RuntimeArgument, isBlankZero: boolean): unknown {
  if (!isRows(argument)) return wrappedCell(argument);
  return argument.map((row) =>
    row.map((cell) => (cell === null && isBlankZero ? 0 : wrappedCell(cell))),
  );
}

function isRows(argument: RuntimeArgument): argument is readonly (readonly ArgumentCell[])[] {
  return Array.isArray(argument);
}

function wrappedCell(cell: ArgumentCell): unknown {
  return typeof cell === "object" && cell !== null ? { value: JSON.stringify(cell) } : cell;
}

/** The results in a message of the runtime; none in one that is about something else. */
export function resultsInText(text: string): readonly BridgeResult[] {
  return resultsIn(JSON.parse(text) as ToHost); // as above: the pinned version's shape
}

function bodyOf({ message: { body } }: ToHost): Body {
  // as above: the pinned version's shape
  return typeof body === "string" ? (JSON.parse(body) as Body) : body;
}

function resultsIn(message: ToHost): readonly BridgeResult[] {
  const setting = bodyOf(message).Actions.find(({ Name }) => Name === "SetInvocationArrayResults");
  return setting?.ArgumentInfo?.Arguments?.[0] ?? [];
}

function answerOf(
  [ok, value, code]: readonly [boolean, unknown, number?],
  { takesDataTypes }: Excel,
): RuntimeAnswer {
  if (ok && !takesDataTypes && hasDataType(value)) return NO_OBJECTS;
  if (ok) return { ok, value: shownCells(value) };
  return {
    ok,
    error: ERROR_CODES[code ?? -1] ?? "unknown",
    message: typeof value === "string" ? value : "",
  };
}

const NO_OBJECTS: RuntimeAnswer = { ok: false, error: "#VALUE!", message: "" };

/** The answer to a message that is too large. The runtime sends the same again. */
function refusal(id: number): string {
  const error = { code: "RequestPayloadSizeLimitExceeded", message: "The request is too large." };
  const answer = { statusCode: 413, headers: {}, body: JSON.stringify({ error }) };
  return JSON.stringify({ id, type: TO_RUNTIME_ANSWER, message: answer });
}

/** The answer to a message of the runtime; without it the runtime sends its results again. */
export function acknowledgement(id: number, actions: readonly number[]): string {
  const Results = actions.map((ActionId) => ({ ActionId, Value: null }));
  const answer = { statusCode: 200, headers: {}, body: JSON.stringify({ Results }) };
  return JSON.stringify({ id, type: TO_RUNTIME_ANSWER, message: answer });
}
