import { readFileSync } from "node:fs";
import { dataset } from "../../../src/data";
import { metricNamed } from "../../../src/core/query/question";
import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { callsMessage, resultsInText } from "../../host/bridge";
import { runtimeWindow } from "../../host/runtime";
import { bareBridge } from "../bareBridge";
import { startCpuClock } from "../cpuTime";
import { typedQuestions } from "../questions";
import { benchRequest, printMeasure } from "./benchRequest";

/**
 * Calls through Microsoft's runtime: of ARR, or of a function that answers the same number whatever
 * it is asked.
 */
export interface RuntimeCalls {
  readonly id: "ARR" | "CONSTANT";
  readonly hasCards: boolean;
  readonly calls: number;
}

export interface RuntimeCallsMeasure {
  readonly milliseconds: number;
  /** Bytes of JSON a cell, on average and at most. */
  readonly cellBytes: number;
  readonly largestBytes: number;
  /** How many different questions were asked. */
  readonly questions: number;
}

async function runtimeCalls({ id, hasCards, calls }: RuntimeCalls): Promise<RuntimeCallsMeasure> {
  const { window, bridge } = runtimeWindow(readFileSync("dist/functions.js", "utf8"), bareBridge);
  window.eval(`CustomFunctions.associate("CONSTANT", () => [[20000000000]])`);
  const settings = JSON.stringify({ ...DEFAULT_SETTINGS, cards: hasCards });
  window.eval(`AIFIN.applySettings(${settings})`);
  const questions = typedQuestions(dataset, metricNamed(dataset, "ARR"));
  const invocations = Array.from({ length: calls }, (_, call) => {
    const { entity, period, options } = questions[call % questions.length] ?? never();
    return { id, args: [[[entity]], [[period]], null, options === null ? null : [[options]]] };
  });
  const message = callsMessage(invocations, 0);
  const clock = startCpuClock();
  const texts = await bridge.handOver(message, calls - 1);
  const milliseconds = clock();
  const results = texts.flatMap(resultsInText);
  const sizes = results.map(([, ok, value]) => (ok ? cellBytes(value) : never()));
  if (sizes.length !== calls) throw new Error(`${calls} calls had ${sizes.length} answers.`);
  return {
    milliseconds,
    cellBytes: sizes.reduce((sum, size) => sum + size, 0) / calls,
    largestBytes: sizes.reduce((most, size) => Math.max(most, size), 0),
    questions: questions.length,
  };
}

/** Without the brackets of the one row and the one column that every answer has. */
function cellBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value)) - "[[]]".length;
}

function never(): never {
  throw new Error("Every question has a figure.");
}

void runtimeCalls(benchRequest() as RuntimeCalls).then(printMeasure);
