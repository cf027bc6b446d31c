import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { workbookObject } from "./objects";
import { RequestHandler, type RequestBody, type Told } from "./remote";
import { Workbook, type Answers, type Change } from "./workbook";

/** What Excel adds to the address of a page that it opens: which Excel, and its language. */
export function openedByExcel(language: ExcelLanguage = "en-US"): string {
  return `?_host_Info=Excel$Win32$16.01$${language}$$$$0`;
}

export type ExcelLanguage = "en-US" | "zh-CN";

/** Where pages load Office's script from, and where npm keeps the same files. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS_FILES = "node_modules/@microsoft/office-js/dist";

/** A workbook as Excel would hold it behind a page; the test may act on it as the person at the sheet. */
export interface ExcelStandIn {
  readonly workbook: Workbook;
  /** What the page told Office beside the workbook, such as to show the pane. */
  readonly told: readonly Told[];
  /** Presses a button of the ribbon or menu that runs a command. */
  press(command: string): void;
  /** Refuses the page's next requests to hear of changes, as a busy Excel does. */
  refuseHandlers(requests: number): void;
  /** Calculates a cell that calls a function of ours; the results come back among what is told. */
  calculate(id: string, args: readonly unknown[]): void;
}

/**
 * Stands in for Excel behind a page, before the page is opened: gives it Microsoft's real office.js from npm, and answers at the other
 * end of the bridge what that asks about a workbook in memory. The npm package knows Excel's interface up to ExcelApi 1.15.
 */
export async function openExcel(
  page: Page,
  answers: Answers,
  language: ExcelLanguage = "en-US",
): Promise<ExcelStandIn> {
  const registered: Record<Change, number> = { selected: 1, changed: 0, calculated: 0 };
  const workbook = new Workbook(answers, (change, sheet) => {
    if (registered[change] > 0) tell(page, change, sheet.id);
  });
  const told: Told[] = [];
  const root = workbookObject(workbook, (change, by) => {
    registered[change] += by;
  });
  const handler = new RequestHandler(root, (heard) => told.push(heard));
  await page.exposeFunction("aifinExcelAnswer", (text: string) => answered(handler, text));
  await page.addInitScript(layBridge, { language, supported: SUPPORTED });
  await page.route(`${OFFICE_JS}**`, (route) => {
    const file = path.join(OFFICE_JS_FILES, new URL(route.request().url()).pathname.slice(HOSTED));
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file), contentType: "text/javascript" })
      : route.abort();
  });
  return {
    workbook,
    told,
    refuseHandlers: (requests) => handler.refuseHandlers(requests),
    press: (command) => send(page, [COMMAND, RUN, "", JSON.stringify([command]), 0]),
    calculate: (id, args) => send(page, [FUNCTION, RUN, "", [0, id, args, "Sheet1!A1", 0, []], 0]),
  };
}

const HOSTED = new URL(OFFICE_JS).pathname.length;
const REQUEST = 1;
const ANSWER = 2;
const TO_PAGE = 3;
const FUNCTION = 1;
const COMMAND = 2;
const RUN = 1000;
const EVENT = 65536;
const EVENT_TYPES: Readonly<Record<Change, number>> = { selected: 2, changed: 10, calculated: 16 };

/** What this Excel says it supports: as much as the npm package of office.js knows. */
const SUPPORTED = { excelapi: 1.15, sharedruntime: 1.1, customfunctionsruntime: 1.3 };

/** Tells the page of an event; the selection's says nothing more, and is told to whoever listens. */
function tell(page: Page, change: Change, worksheetId: string): void {
  const event = change === "selected" ? {} : { worksheetId, address: "A1", source: "Local" };
  const target = change === "selected" ? "" : "Workbook";
  send(page, [EVENT, EVENT_TYPES[change], target, JSON.stringify(event), 0]);
}

/** An entry is a category, a type, a target, the message and an id. */
function send(page: Page, entry: readonly [number, number, string, unknown, number]): void {
  void page.evaluate(
    (text) =>
      (globalThis as unknown as BridgedWindow)._richApiNativeBridge.onMessageFromHost?.(text), // laid below
    JSON.stringify({ type: TO_PAGE, message: { entries: [entry] } }),
  );
}

function answered(handler: RequestHandler, text: string): string | null {
  // A message as office.js of the pinned version sends it; another shape fails the test that waits for the answer.
  const message = JSON.parse(text) as Message;
  if (message.type !== REQUEST) return null;
  const { body } = message.message;
  const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body; // as above
  return JSON.stringify({ id: message.id, type: ANSWER, message: responseTo(handler, request) });
}

/** A mistake of the stand-in's own comes back as a failed request, so that no test waits for ever. */
function responseTo(handler: RequestHandler, request: RequestBody): unknown {
  try {
    return { statusCode: 200, headers: {}, body: JSON.stringify(handler.answer(request)) };
  } catch (error) {
    const body = { error: { code: "StandInFailure", message: String(error) } };
    return { statusCode: 500, headers: {}, body: JSON.stringify(body) };
  }
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: string | RequestBody };
}

interface BridgedWindow {
  aifinExcelAnswer(text: string): Promise<string | null>;
  _richApiNativeBridge: {
    sendMessageToHost(text: string): void;
    onMessageFromHost?: (text: string) => void;
  };
}

/** Runs in the page before its scripts: the page's end of the bridge, and what Excel on Windows tells office.js about itself. */
function layBridge({
  language,
  supported,
}: {
  readonly language: ExcelLanguage;
  readonly supported: Readonly<Record<string, number>>;
}): void {
  const page = globalThis as unknown as BridgedWindow; // gets what is laid here
  page._richApiNativeBridge = {
    sendMessageToHost(text) {
      void page.aifinExcelAnswer(text).then((answer) => {
        if (answer !== null) this.onMessageFromHost?.(answer);
      });
    },
  };
  const EXCEL = 1;
  const about: Record<string, unknown> = {
    GetAppType: EXCEL,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: language,
    GetAppDataLocale: language,
    GetDocUrl: "",
    GetAppCapabilities: 0,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 0,
    GetSolutionRef: "",
    GetSolutionToken: "",
    GetSupportedMatrix: JSON.stringify(supported),
    GetHostFullVersion: "16.0.1.1",
  };
  const context = Object.fromEntries(
    Object.entries(about).map(([name, value]) => [name, () => value]),
  );
  const settings = { Read: () => undefined, Write: () => undefined };
  // Deprecated for the web; Excel on Windows still speaks through it.
  const { external }: { readonly external: object } = globalThis;
  Object.assign(external, {
    GetContext: () => ({ ...context, GetSettings: () => settings }),
  });
}
