import { JSDOM, ResourceLoader } from "jsdom";
import {
  answerRequest,
  type BridgedPage,
  type WireEntry,
  layBridge,
  OFFICE_JS,
  officeFile,
  openedByExcel,
  type Respond,
  SUPPORTED,
  type Supported,
  toPage,
} from "./wire";

/** Microsoft's office.js without a browser, in the place where the Excel host looks for it. */
export interface OfficeJs {
  /** Lets another Excel answer from now on. */
  readonly connect: (respond: Respond) => void;
  readonly send: (entry: WireEntry) => void;
  readonly close: () => void;
}

/**
 * Opens a page in jsdom, which loads office.js from npm as a browser would, and puts what that
 * makes among the globals.
 */
export async function openOfficeJs(supported: Supported = SUPPORTED): Promise<OfficeJs> {
  let respond: Respond = () => {
    throw new Error("No Excel is connected yet.");
  };
  const { window } = new JSDOM(`<!doctype html><script src="${OFFICE_JS}office.js"></script>`, {
    url: `https://localhost:3000/taskpane.html${openedByExcel()}`,
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    beforeParse: (window) => {
      const page = window as unknown as BridgedPage; // What it lacks is laid here.
      page.aifinExcelAnswer = (text) => answerRequest((one, flags) => respond(one, flags), text);
      layBridge({ language: "en-US", supported }, page);
    },
  });
  await new Promise((resolve) => window.addEventListener("load", resolve));
  // Made by the scripts.
  const { Office, Excel, OfficeExtension } = window as unknown as typeof globalThis;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return {
    connect: (next) => (respond = next),
    send: (entry) =>
      (window as unknown as BridgedPage)._richApiNativeBridge.onMessageFromHost?.(toPage(entry)),
    close: () => window.close(),
  };
}

/** Nothing but Office's script and what that loads; its telemetry is left out. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = url.startsWith(OFFICE_JS) && !url.includes("telemetry") ? officeFile(url) : null;
    // jsdom aborts none of these.
    return file && (Promise.resolve(file) as ReturnType<ResourceLoader["fetch"]>);
  }
}
