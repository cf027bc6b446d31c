import type { Page } from "playwright-core";
import { workbookObject } from "./objects";
import { RequestHandler, type ServiceMessage } from "./remote";
import {
  answerRequest,
  type BridgedPage,
  type WireEntry,
  eventOf,
  type ExcelLanguage,
  layBridge,
  OFFICE_JS,
  officeFile,
  SUPPORTED,
  toPage,
} from "./wire";
import { Workbook, type FormulaAnswers, type WorkbookEvent } from "./workbook";

/**
 * A workbook as Excel would hold it behind a page; the test may act on it as the person at the
 * sheet.
 */
export interface ExcelStandIn {
  readonly workbook: Workbook;
  /** What the page told Office beside the workbook, such as to show the pane. */
  readonly told: readonly ServiceMessage[];
  /** Presses a button of the ribbon or menu that runs a command. */
  press(command: string): void;
  /** How many handlers of the page Excel calls for each kind of change. */
  readonly handlers: Readonly<Record<WorkbookEvent, number>>;
  /** Refuses the page's next requests to hear of changes, as a busy Excel does. */
  refuseHandlers(requests: number): void;
  /** Calculates a cell that calls a function of ours; the results come back among what is told. */
  calculate(id: string, args: readonly unknown[]): void;
}

/**
 * Stands in for Excel behind a page, before the page is opened: gives it Microsoft's real office.js
 * from npm, and answers at the other end of the bridge what that asks about a workbook in memory.
 * The npm package knows Excel's interface up to ExcelApi 1.15.
 */
export async function openExcel(
  page: Page,
  answers: FormulaAnswers,
  language: ExcelLanguage = "en-US",
): Promise<ExcelStandIn> {
  const registered: Record<WorkbookEvent, number> = { selected: 1, changed: 0, calculated: 0 };
  const workbook = new Workbook(answers, (change, sheet) => {
    if (registered[change] > 0) send(page, eventOf(change, sheet.id));
  });
  const told: ServiceMessage[] = [];
  const root = workbookObject(workbook, (change, by) => {
    registered[change] += by;
  });
  const handler = new RequestHandler(root, (heard) => told.push(heard));
  await page.exposeFunction("aifinExcelAnswer", (text: string) =>
    answerRequest((request) => handler.answer(request), text),
  );
  await page.addInitScript(layBridge, { language, supported: SUPPORTED });
  await page.route(`${OFFICE_JS}**`, (route) => {
    const body = officeFile(route.request().url());
    return body ? route.fulfill({ body, contentType: "text/javascript" }) : route.abort();
  });
  return {
    workbook,
    told,
    handlers: registered,
    refuseHandlers: (requests) => handler.refuseHandlers(requests),
    press: (command) => send(page, [COMMAND, RUN, "", JSON.stringify([command]), 0]),
    calculate: (id, args) => send(page, [FUNCTION, RUN, "", [0, id, args, "Sheet1!A1", 0, []], 0]),
  };
}

const FUNCTION = 1;
const COMMAND = 2;
const RUN = 1000;

function send(page: Page, entry: WireEntry): void {
  void page.evaluate(
    // laid before
    (text) => (globalThis as unknown as BridgedPage)._richApiNativeBridge.onMessageFromHost?.(text),
    toPage(entry),
  );
}
