import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { laterOffice } from "./laterOffice";
import type { RequestBody, ResponseBody } from "./remote";
import type { WorkbookEvent } from "./workbook";

/**
 * How a page and Excel speak to each other over the bridge between them, and where the page has
 * Office's script from.
 */

/** What Excel adds to the address of a page that it opens: which Excel, and its language. */
export function openedByExcel(language: ExcelLanguage = "en-US"): string {
  return `?_host_Info=Excel$Win32$16.01$${language}$$$$0`;
}

export type ExcelLanguage = "en-US" | "zh-CN";

/** Where pages load Office's script from, and where npm keeps the same files. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS_FILES = "node_modules/@microsoft/office-js/dist";

/**
 * A file of Office's script by its address, Excel's with what later versions know; null for one
 * that the npm package lacks.
 */
export function officeFile(url: string): Buffer | null {
  const file = path.join(OFFICE_JS_FILES, new URL(url).pathname.slice(HOSTED));
  if (!existsSync(file)) return null;
  const script = readFileSync(file);
  const isOfExcel = /excel-[\w.-]+\.js$/.test(file);
  return isOfExcel ? Buffer.concat([script, Buffer.from(`\n;${laterOffice()}`)]) : script;
}

const HOSTED = new URL(OFFICE_JS).pathname.length;

/**
 * What this Excel says it supports: as much as the npm package of office.js knows, notes, and cards
 * as results of functions.
 */
export const SUPPORTED: Supported = {
  excelapi: 1.18,
  sharedruntime: 1.1,
  customfunctionsruntime: 1.4,
};
/** The same of an Excel that has no notes for add-ins, only comments. */
export const WITHOUT_NOTES: Supported = { ...SUPPORTED, excelapi: 1.15 };

/** Sets of its interface with their versions; those with two digits behind the point as text. */
export type Supported = Readonly<Record<string, number | string>>;

/** Today's Excel: lets requests wait for the end of an edit, and be one step of undo. */
export const TODAY: Supported = { ...SUPPORTED, excelapi: "1.20", delayforcelledit: 1.1 };

const REQUEST = 1;
const ANSWER = 2;
const TO_PAGE = 3;
const EVENT = 65536;
const EVENT_TYPES: Readonly<Record<WorkbookEvent, number>> = {
  selected: 2,
  changed: 10,
  calculated: 16,
};

/** A category, a type, a target, the message and an id. */
export type WireEntry = readonly [number, number, string, unknown, number];

/**
 * What tells a page of an event; the selection's says nothing more, and is told to whoever listens.
 */
export function eventOf(change: WorkbookEvent, worksheetId: string): WireEntry {
  const event = change === "selected" ? {} : { worksheetId, address: "A1", source: "Local" };
  const target = change === "selected" ? "" : "Workbook";
  return [EVENT, EVENT_TYPES[change], target, JSON.stringify(event), 0];
}

/** The text of a message to a page. */
export function toPage(entry: WireEntry): string {
  return JSON.stringify({ type: TO_PAGE, message: { entries: [entry] } });
}

/** What answers a request; `flags` say whether it changes something, and how it may be held. */
export type Respond = (request: RequestBody, flags: number) => ResponseBody | Promise<ResponseBody>;

/** The answer to a page's message; null where it is no request. */
export async function answerRequest(respond: Respond, text: string): Promise<string | null> {
  // A message as office.js of the pinned version sends it; another shape fails the test that waits
  // for the answer.
  const message = JSON.parse(text) as Message;
  if (message.type !== REQUEST) return null;
  const { body } = message.message;
  const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body; // as above
  const answer = await responseTo(respond, request, message.flags ?? 0);
  return JSON.stringify({ id: message.id, type: ANSWER, message: answer });
}

/**
 * A mistake of the stand-in's own comes back as a failed request, so that no test waits for ever.
 */
async function responseTo(respond: Respond, request: RequestBody, flags: number): Promise<unknown> {
  try {
    const body = JSON.stringify(await respond(request, flags));
    return { statusCode: 200, headers: {}, body };
  } catch (error) {
    const body = { error: { code: "StandInFailure", message: String(error) } };
    return { statusCode: 500, headers: {}, body: JSON.stringify(body) };
  }
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: string | RequestBody };
}

/** A page with its end of the bridge. */
export interface BridgedPage {
  readonly external: object;
  aifinExcelAnswer(text: string): Promise<string | null>;
  _richApiNativeBridge: {
    sendMessageToHost(text: string): void;
    onMessageFromHost?: (text: string) => void;
  };
}

/**
 * The page's end of the bridge, and what Excel on Windows tells office.js about itself. Runs before
 * the scripts of the page, in a browser inside of it.
 */
export function layBridge(
  {
    language,
    supported,
  }: {
    readonly language: ExcelLanguage;
    readonly supported: Supported;
  },
  page = globalThis as unknown as BridgedPage, // gets what is laid here
): void {
  // As where the browser keeps nothing for a page inside of another one.
  Object.defineProperty(page, "localStorage", {
    get() {
      throw new Error("Storage is blocked.");
    },
  });
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
  Object.assign(page.external, {
    GetContext: () => ({ ...context, GetSettings: () => settings }),
  });
}
