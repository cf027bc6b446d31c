import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Host } from "../../hosts/host";
import { editsUnderWay } from "../../workbook/edit/wholeEdit";
import { address } from "../../hosts/workbench/addresses";
import { type Autosave, createAutosave } from "./autosave";
import { type KeptData, keptText } from "./keptText";
import { type OpeningWorkbook, noteKept } from "./openingWorkbook";
import type { WorkbookRecord } from "./workbookRecord";
import { nameInAddress } from "./workbookAddress";
import type { WorkbookStore } from "./workbookStore";

/** Keeps the open workbook from now on: within a second of a change, and when the page is left. */
export function keepWorkbook(
  univer: Univer,
  host: Host,
  store: WorkbookStore,
  { record, data }: OpeningWorkbook,
): Autosave {
  const text = (isEdited: boolean) => keptText(savedData(univer, isEdited), data?.resources);
  const selection = () => selectedPlace(univer);
  const autosave = createAutosave(store, record, data !== null, { text, selection });
  const commands = univer.__getInjector().get(ICommandService);
  const unitId = FUniver.newAPI(univer).getActiveWorkbook()?.getId();
  commands.onCommandExecuted(({ type, params }, options) => {
    // What is calculated or fitted to the screen is done again when the workbook is opened.
    if (type !== CommandType.MUTATION || options?.onlyLocal) return;
    if ((params as { readonly unitId?: unknown } | undefined)?.unitId === unitId)
      autosave.changed(true); // Others are of the editors of cells.
  });
  const { state, subscribe } = editsUnderWay(host);
  let wasEditing = false;
  subscribe(() => {
    if (state() > 0 === wasEditing) return;
    wasEditing = state() > 0;
    autosave.setEditing(wasEditing);
  });
  keepWhenLeft(autosave);
  askToStay(autosave);
  return autosave;
}

/** A host that says when what it keeps in the workbook has changed. */
export function withKeptSettings(host: Host, onChange: (name: string) => void): Host {
  const keepSetting: Host["keepSetting"] = async (name, text) => {
    const before = await host.setting(name);
    await host.keepSetting(name, text);
    if (before !== text) onChange(name);
  };
  return { ...host, keepSetting };
}

function keepWhenLeft(autosave: Autosave): void {
  const flush = () => void autosave.flush();
  addEventListener("pagehide", flush);
  addEventListener("beforeunload", flush);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") flush();
  });
  autosave.state.subscribe(() => {
    if (autosave.state.state().kind !== "kept") return;
    noteKept(true);
    nameInAddress(autosave.record().id);
    askToPersist();
  });
}

/** The browser asks before a tab is closed whose changes are not kept. */
function askToStay(autosave: Autosave): void {
  addEventListener("beforeunload", (event) => {
    if (autosave.state.state().kind === "refused") event.preventDefault();
  });
}

let hasAsked = false;

/** Browsers that need no question then do not clear what is kept when space runs out. */
function askToPersist(): void {
  if (hasAsked || !("storage" in navigator)) return;
  hasAsked = true;
  const isSilent = "userAgentData" in navigator; // Chromium decides by itself; others ask a person.
  if (isSilent) void navigator.storage.persist().catch(() => undefined);
}

/** The text of the open workbook with all its cells. */
export function wholeText(univer: Univer, before: KeptData | null): string {
  return keptText(savedData(univer, true), before?.resources);
}

function savedData(univer: Univer, isEdited: boolean): KeptData {
  const book = FUniver.newAPI(univer).getActiveWorkbook();
  if (!book) throw new Error("No workbook is open.");
  return isEdited ? book.save() : { custom: book.getCustomMetadata() };
}

function selectedPlace(univer: Univer): WorkbookRecord["selection"] {
  const sheet = FUniver.newAPI(univer).getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  return sheet && range
    ? { sheet: sheet.getSheetName(), address: address(range.getRange()) }
    : null;
}
