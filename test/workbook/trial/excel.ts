import { addressOf, boxOf, heightOf, widthOf } from "../../../src/core/workbook/places";
import { excelHost } from "../../../src/hosts/excel/host";
import { type Cell, type Host, HostFailure, type Place } from "../../../src/hosts/host";
import { Behaviour } from "../../hosts/excel/behaviour";
import { type KeptFile, openFile } from "../../hosts/excel/file";
import { workbookObject } from "../../hosts/excel/objects";
import { type OfficeJs, openOfficeJs } from "../../hosts/excel/officeJs";
import {
  isOfWorkbook,
  type RequestBody,
  RequestHandler,
  type ResponseBody,
} from "../../hosts/excel/remote";
import { addressAt, isFormula, type Sheet } from "../../hosts/excel/sheet";
import { eventOf, type Supported } from "../../hosts/excel/wire";
import {
  type FormulaAnswer,
  type FormulaAnswers,
  type WorkbookEvent,
  Workbook,
} from "../../hosts/excel/workbook";
import { type Fault, type Gate, gate } from "./faults";
import type { WorkbookView, Trial } from "./trial";

/**
 * Workbooks in the stand-in for Excel, one after the other, behind Microsoft's office.js and our
 * host.
 */
export interface ExcelTrials {
  /** @param known What formulas give, beside those that are put there. */
  readonly open: (known?: FormulaAnswers, file?: KeptFile) => Promise<ExcelTrial>;
  readonly close: () => void;
}

export interface ExcelTrial extends Trial {
  /** What the person at the sheet does to it, and which Excel it is in. */
  readonly book: Workbook;
  /** The answers to formulas, by their texts. */
  readonly answers: Record<string, FormulaAnswer>;
  /** How many listeners Excel has for changes of a kind. */
  readonly listeners: (change: WorkbookEvent) => number;
  readonly behaviour: Behaviour;
}

/** @param supported The sets of its interface that the Excel says it has. */
export async function excelTrials(
  supported?: Supported,
  behave: (behaviour: Behaviour) => void = () => undefined,
): Promise<ExcelTrials> {
  const office = await openOfficeJs(supported);
  return {
    open: async (known = {}, file) => {
      const trial = await excelTrial(office, known, file);
      behave(trial.behaviour);
      return trial;
    },
    close: office.close,
  };
}

async function excelTrial(
  office: OfficeJs,
  known: FormulaAnswers,
  file?: KeptFile,
): Promise<ExcelTrial> {
  // What is put there goes before.
  const answers = Object.create(known) as Record<string, FormulaAnswer>;
  const registered: Record<WorkbookEvent, number> = { selected: 1, changed: 0, calculated: 0 };
  const book = new Workbook(answers, (change, sheet) => {
    if (registered[change] > 0) queueMicrotask(() => office.send(eventOf(change, sheet.id)));
  });
  if (file) openFile(book, file);
  else {
    book.addSheet("Model");
    book.removeSheet(book.firstSheet);
  }
  const root = workbookObject(book, (change, by) => (registered[change] += by));
  const handler = new RequestHandler(root, () => undefined);
  const { next, ...requests } = gate();
  const behaviour = new Behaviour((body, isGrouped) => respond(handler, body, isGrouped, next));
  office.connect(behaviour.respond);
  const { host, close } = closable(await excelHost());
  const enter = (address: string, typed: unknown) => {
    const [at = "", name = "Model"] = address.split("!").reverse();
    const sheet = requireSheet(book, name);
    book.enter(sheet, requireBox(at), [[typed]]);
  };
  return {
    ...requests,
    book,
    answers,
    listeners: (change) => registered[change],
    host,
    behaviour,
    sight: sightOf(book),
    put: (address, content) => {
      const isShown = typeof content === "object" && content !== null && "formula" in content;
      if (isShown) answers[content.formula] = content.value;
      enter(address, isShown ? content.formula : content);
    },
    putTable: (address, formula, rows) => {
      answers[formula] = rows;
      enter(address, formula);
    },
    close: async () => {
      requests.heal();
      await close();
    },
  };
}

function respond(
  handler: RequestHandler,
  body: RequestBody,
  isGrouped: boolean,
  next: Gate["next"],
): ResponseBody {
  const fault = isOfWorkbook(body) ? next() : null;
  return fault ? refused(handler, body, fault) : handler.answer(body, isGrouped);
}

/**
 * The answer of an Excel that refuses a batch, of which it has done nothing, the first half or all.
 */
function refused(handler: RequestHandler, body: RequestBody, { code, effect }: Fault) {
  const { Actions } = body;
  const done = { none: 0, half: Math.floor(Actions.length / 2), all: Actions.length }[effect];
  if (done > 0) handler.answer({ ...body, Actions: Actions.slice(0, done) });
  const ActionIndex = Math.min(done, Actions.length - 1);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: "It was refused.", Location: "", ActionIndex },
  };
}

/**
 * A host that can be left: it stops listening, and what goes on in it reaches the next workbook no
 * more.
 */
function closable(excel: Host): { readonly host: Host; readonly close: () => Promise<void> } {
  let isClosed = false;
  const listening: (() => void)[] = [];
  const methods = Object.entries(excel).map(([name, value]: [string, unknown]) => {
    if (typeof value !== "function" || name.startsWith("on")) return [name, value] as const;
    const call = value as (...args: unknown[]) => Promise<unknown>; // The others promise.
    const unlessClosed = (...args: unknown[]) =>
      isClosed ? Promise.reject(new HostFailure("The workbook is closed.")) : call(...args);
    return [name, unlessClosed] as const;
  });
  const host: Host = {
    ...(Object.fromEntries(methods) as unknown as Host), // The same methods.
    onCellsChange: (listener) => {
      const end = excel.onCellsChange(listener);
      listening.push(end);
      return end;
    },
  };
  const close = async () => {
    isClosed = true;
    for (const end of listening) end();
    await excel.sheets(); // What was to be asked for again is asked for after this.
    await new Promise((resolve) => setTimeout(resolve));
    await excel.sheets();
  };
  return { host, close };
}

function sightOf(book: Workbook): WorkbookView {
  return {
    sheets: () => Promise.resolve(book.sheets.map(({ name }) => name)),
    usedRange: (name) => {
      const used = requireSheet(book, name).used();
      return Promise.resolve(used && { sheet: name, address: addressOf(used) });
    },
    read: (place) => Promise.resolve(cellsOf(requireSheet(book, place.sheet), place)),
    note: ({ sheet, address }) => {
      const { notes, comments } = requireSheet(book, sheet);
      return Promise.resolve(notes.get(address) ?? comments.get(address)?.[0] ?? null);
    },
    names: () => Promise.resolve([...book.names.keys(), ...book.tables.map(({ name }) => name)]),
  };
}

function cellsOf(sheet: Sheet, { address }: Place): readonly (readonly Cell[])[] {
  const box = requireBox(address);
  return Array.from({ length: heightOf(box) }, (_, down) =>
    Array.from({ length: widthOf(box) }, (__, right) => {
      const at = addressAt(box, down, right);
      const { entered, value } = sheet.cell(at);
      return { formula: isFormula(entered) ? String(entered) : "", value, text: sheet.text(at) };
    }),
  );
}

function requireBox(address: string) {
  const box = boxOf(address);
  if (!box) throw new Error(`${address} is no range.`);
  return box;
}

function requireSheet(book: Workbook, name: string): Sheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
