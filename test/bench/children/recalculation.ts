import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { dataset } from "../../../src/data";
import { whenCalculated } from "../../../src/hosts/workbench/calculation";
import type { CustomFunction } from "../../../src/hosts/workbench/customFunctions";
import { type Functions, registerEngine } from "../../../src/hosts/workbench/engine";
import { builtFunctions } from "../../../src/commands/builtFunctions";
import { startCpuClock } from "../cpuTime";
import { ANSWER_COLUMN, PASTED_SHEET, pastedFacts, type PastedTable } from "../pastedFacts";
import { benchRequest, printMeasure } from "./benchRequest";

/** Cells that ask for a figure each, in one of the ways of `FORMULAS`. */
export interface Recalculation {
  readonly way: Way;
  readonly cells: number;
  readonly runs: number;
}

/** Of each full recalculation. */
export interface RecalculationMeasure {
  /** CPU time. */
  readonly milliseconds: readonly number[];
  /**
   * Time by the clock from its start to its last value: our parts of it are taken by the same
   * clock.
   */
  readonly byTheClock: readonly number[];
  /** In the functions of functions.js. */
  readonly inFunctions: readonly number[];
  /** In the functions and between them and the engine: cells read, answers handed back. */
  readonly inAdapters: readonly number[];
}

const FORMULAS = {
  reading: (row) => `=A${row}&B${row}&C${row}`,
  aifin: (row) => `=AIFIN.GET(A${row},B${row},C${row})`,
  xlookup: (row, { key, value }) => `=XLOOKUP(${keyAt(row)},${key},${value})`,
  indexMatch: (row, { key, value }) => `=INDEX(${value},MATCH(${keyAt(row)},${key},0))`,
  sumifs: (row, { entity, metric, period, value }) =>
    `=SUMIFS(${value},${entity},A${row},${metric},B${row},${period},C${row})`,
} as const satisfies Record<string, (row: number, table: PastedTable) => string>;
export type Way = keyof typeof FORMULAS;

function keyAt(row: number): string {
  return `A${row}&"|"&B${row}&"|"&C${row}`;
}

async function recalculation({ way, cells, runs }: Recalculation): Promise<RecalculationMeasure> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  const functions = new Stopwatch();
  const adapters = new Stopwatch();
  registerEngine(univer, timed(builtFunctions("dist"), functions));
  const book = univer.createUnit<object, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    pastedFacts(dataset, { formula: FORMULAS[way], cells }),
  );
  await whenCalculated(univer);
  const injector = univer.__getInjector();
  const get = injector.get(IFunctionService).getExecutor("AIFIN.GET") ?? never("no AIFIN.GET");
  get.calculate = adapters.around(get.calculate.bind(get));
  const measure: Mutable = { milliseconds: [], byTheClock: [], inFunctions: [], inAdapters: [] };
  for (let run = 0; run < runs; run++) {
    functions.milliseconds = adapters.milliseconds = 0;
    const clock = startCpuClock();
    const started = performance.now();
    const done = whenCalculated(univer);
    const force = { commands: [], forceCalculation: true };
    injector
      .get(ICommandService)
      .syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, force);
    await done;
    measure.milliseconds.push(clock());
    measure.byTheClock.push(performance.now() - started);
    measure.inFunctions.push(functions.milliseconds);
    measure.inAdapters.push(adapters.milliseconds);
  }
  checkAnswers(book, cells, way);
  return measure;
}

type Mutable = { [K in keyof RecalculationMeasure]: number[] };

/** Sums the time spent in functions that call no other one around which it stands. */
class Stopwatch {
  milliseconds = 0;

  around<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
  ): (...args: Args) => Result {
    return (...args) => {
      const before = performance.now();
      try {
        return work(...args);
      } finally {
        this.milliseconds += performance.now() - before;
      }
    };
  }
}

function timed({ metadata, associated, setWorkbook }: Functions, stopwatch: Stopwatch): Functions {
  const around = [...associated].map(([id, run]): [string, CustomFunction] => [
    id,
    stopwatch.around(run),
  ]);
  return { metadata, associated: new Map(around), setWorkbook };
}

/**
 * What was timed must have answered: a number in each cell, or a text where cells were only read.
 */
function checkAnswers(book: Workbook, cells: number, way: Way): void {
  const sheet = book.getSheetBySheetId(PASTED_SHEET) ?? never("no sheet");
  const wanted = way === "reading" ? "string" : "number";
  for (let row = 0; row < cells; row++) {
    const value = sheet.getCellRaw(row, ANSWER_COLUMN)?.v;
    if (typeof value !== wanted) never(`${way} answered ${String(value)} in row ${row + 1}`);
  }
}

function never(what: string): never {
  throw new Error(`Nothing was measured: ${what}.`);
}

void recalculation(benchRequest() as Recalculation).then(printMeasure);
