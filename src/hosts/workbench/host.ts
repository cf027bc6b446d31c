import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-numfmt/facade";
import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { InsertSheetCommand, SheetsSelectionsService } from "@univerjs/sheets";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { merge } from "rxjs";
import { type Host, HostFailure, type Place, type Unsubscribe, type RangeContent } from "../host";
import { checkSheetName, hiddenSheet, sheetNameTaken } from "../sheetName";
import { readEach } from "../readEach";
import { isUnchanged } from "../unchanged";
import { address, area } from "./addresses";
import { inPageLanguage } from "./language";
import { whenCalculated, onCalculated, whenSettled } from "./calculation";
import { errorCells } from "./errorCells";
import { setColumnWidth, setLook } from "./looks";
import { definedNames, defineName, namedPlace, nameDefinitions } from "./names";
import { readCells, spilledPlaces, spillParent, usedArea } from "./reading";
import { removeSheet } from "./removeSheet";
import { makeRoom } from "./room";
import { keepSetting, setting } from "./settings";
import { tablesByTitles } from "./tables";
import { writeTogether } from "./writing";

/** The open workbook of a Univer as the task pane's host. */
export function workbenchHost(univer: Univer, language: Host["language"]): Host {
  const api = FUniver.newAPI(univer);
  const range = (place: Place) => placedRange(openWorkbook(api), place);
  const sheet = (name: string) => namedSheet(openWorkbook(api), name);
  const roomy = ({ place, rows }: RangeContent) => {
    makeRoom(univer, sheet(place.sheet), area(place.address));
    return { range: range(place), rows };
  };
  const host: Host = {
    name: "workbench",
    language,
    program: asPromise(() => ({
      version: "",
      platform: navigator.userAgent,
      language,
      sets: [],
    })),
    selection: asPromise(() => selectedPlace(openWorkbook(api))),
    onSelectionChange: (listener) => onSelectionChange(univer, listener),
    onCellsChange: (listener) => onCalculated(univer, listener),
    select: asPromise((place) => select(openWorkbook(api), range(place))),
    sheets: asPromise(() => sheetNames(openWorkbook(api))),
    addSheet: asPromise((name) => addSheet(api, name)),
    removeSheet: asPromise((name) => removeSheet(univer, openWorkbook(api), sheet(name))),
    usedRange: asPromise((name) => usedPlace(univer, sheet(name))),
    read: asPromise((place) => readCells(univer, range(place))),
    readTogether: (places, withSpills) => readEach(host, places, withSpills),
    errorCells: asPromise(() =>
      openWorkbook(api)
        .getSheets()
        .flatMap((one) => errorCells(univer, one)),
    ),
    spillParent: asPromise((place) => spillParent(univer, range(place))),
    spills: asPromise((name) => spilledPlaces(univer, sheet(name))),
    write: asPromise((place, rows) => writeTogether(univer, [roomy({ place, rows })])),
    writeTogether: asPromise((parts) => writeTogether(univer, parts.map(roomy))),
    writeIfUnchanged: asPromise((parts) => {
      const changed = parts.filter(
        (part) => !isUnchanged(readCells(univer, roomy(part).range), part),
      );
      const places = changed.map(({ place }) => place);
      return changed.length > 0
        ? places
        : writeTogether(univer, parts.map(roomy)).then(() => places);
    }),
    setNumberFormat: asPromise((place, format) => void range(place).setNumberFormat(format)),
    setLook: asPromise((place, look) => setLook(univer, range(place), look)),
    setColumnWidth: asPromise((place, characters) =>
      setColumnWidth(univer, range(place), characters),
    ),
    tables: asPromise((wanted) =>
      openWorkbook(api)
        .getSheets()
        .flatMap((one) => tablesByTitles(univer, one, wanted)),
    ),
    // Every row of titles is a table here.
    makeTable: asPromise((place) => void range(place)),
    names: asPromise(() => definedNames(univer, openWorkbook(api).getId()).map(({ name }) => name)),
    namedPlace: asPromise((name) => namedPlace(univer, name)),
    nameDefinitions: asPromise(() => nameDefinitions(univer)),
    defineName: asPromise((name, place) => defineName(univer, name, range(place))),
    charts: null,
    recalculate: asPromise(() => recalculate(univer, api)),
    calculate: asPromise((place) => {
      range(place); // Of which there must be cells; the engine calculates all of them.
      return recalculate(univer, api);
    }),
    settled: asPromise(() => whenSettled(univer)),
    hasNotes: true,
    setNote: asPromise((place, text) => setNote(range(place), text)),
    note: asPromise((place) => range(place).getNote()?.note ?? null),
    noteCount: asPromise((name) => sheet(name).getNotes().length),
    comments: null,
    waiting: null,
    setting: asPromise((name) => setting(openWorkbook(api), name)),
    keepSetting: asPromise((name, text) => keepSetting(openWorkbook(api), name, text)),
    keepsXml: () => Promise.resolve(null),
  };
  return host;
}

/**
 * The engine answers at once; a host promises. What is thrown on the way becomes the promise's
 * rejection.
 */
function asPromise<A extends unknown[], R>(
  act: (...args: A) => R | Promise<R>,
): (...args: A) => Promise<R> {
  return async (...args) => await act(...args);
}

function openWorkbook(api: FUniver): FWorkbook {
  const book = api.getActiveWorkbook();
  if (!book) throw new HostFailure(inPageLanguage("No workbook is open.", "没有打开的工作簿。"));
  return book;
}

function sheetNames(book: FWorkbook): string[] {
  return book.getSheets().map((sheet) => sheet.getSheetName());
}

function namedSheet(book: FWorkbook, name: string): FWorksheet {
  const sheet = sheetIfAny(book, name);
  if (!sheet)
    throw new HostFailure(
      inPageLanguage(
        `There is no sheet named “${name}”. There are: ${sheetNames(book).join(", ")}.`,
        `没有名为“${name}”的工作表。现有：${sheetNames(book).join("、")}。`,
      ),
    );
  return sheet;
}

function sheetIfAny(book: FWorkbook, name: string): FWorksheet | undefined {
  const isNamed = (sheet: FWorksheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase();
  return book.getSheets().find(isNamed);
}

function placedRange(book: FWorkbook, place: Place): FRange {
  const sheet = namedSheet(book, place.sheet);
  const placed = area(place.address);
  if (placed.endRow >= sheet.getMaxRows() || placed.endColumn >= sheet.getMaxColumns())
    throw new HostFailure(
      inPageLanguage(
        `${place.address} lies outside of the sheet “${place.sheet}”.`,
        `${place.address} 超出工作表“${place.sheet}”的范围。`,
      ),
    );
  return sheet.getRange(placed);
}

function selectedPlace(book: FWorkbook): Place {
  const sheet = book.getActiveSheet();
  const range = sheet.getActiveRange() ?? sheet.getRange("A1");
  return placeOf(range);
}

function placeOf(range: FRange): Place {
  return { sheet: range.getSheetName(), address: address(range.getRange()) };
}

function select(book: FWorkbook, range: FRange): void {
  const sheet = book.getSheetBySheetId(range.getSheetId());
  if (sheet?.isSheetHidden()) throw hiddenSheet(range.getSheetName(), inPageLanguage);
  book.setActiveSheet(range.getSheetId());
  range.activate();
}

/**
 * The engine tells of one selection in several ways, none of which tells of all; the listener hears
 * of each selection once.
 */
function onSelectionChange(univer: Univer, listener: (place: Place) => void): Unsubscribe {
  const api = FUniver.newAPI(univer);
  const { selectionMoveEnd$, selectionSet$ } = univer.__getInjector().get(SheetsSelectionsService);
  let last = JSON.stringify(selectedPlace(openWorkbook(api)));
  const notify = () => {
    const place = selectedPlace(openWorkbook(api));
    if (JSON.stringify(place) === last) return;
    last = JSON.stringify(place);
    listener(place);
  };
  const selections = merge(selectionMoveEnd$, selectionSet$).subscribe(notify);
  const sheets = api.addEvent(api.Event.ActiveSheetChanged, notify);
  return () => {
    selections.unsubscribe();
    sheets.dispose();
  };
}

async function addSheet(api: FUniver, name: string): Promise<void> {
  const book = openWorkbook(api);
  checkSheetName(name, inPageLanguage);
  if (sheetIfAny(book, name)) throw sheetNameTaken(name, inPageLanguage);
  const active = book.getActiveSheet();
  const sheet = { name, rowCount: ROWS, columnCount: COLUMNS, defaultColumnWidth: WIDTH };
  await api.executeCommand(InsertSheetCommand.id, {
    unitId: book.getId(),
    index: book.getNumSheets(),
    sheet,
  });
  book.setActiveSheet(active);
}

const ROWS = 1000;
const COLUMNS = 26;
/** Wide enough for 20,000,000,000. */
const WIDTH = 112;

function usedPlace(univer: Univer, sheet: FWorksheet): Place | null {
  const used = usedArea(univer, sheet.getSheet());
  return used && { sheet: sheet.getSheetName(), address: address(used) };
}

async function recalculate(univer: Univer, api: FUniver): Promise<void> {
  const ended = whenCalculated(univer);
  api.getFormula().executeCalculation();
  await ended;
}

function setNote(range: FRange, text: string): void {
  const place = { row: range.getRow(), col: range.getColumn() };
  const old = range.getNote();
  if (text !== "")
    range.createOrUpdateNote({ ...place, ...NOTE_SIZE, id: old?.id ?? NEW_NOTE, note: text });
  else if (old) range.deleteNote();
}

/** The engine gives a note without an id a new one. */
const NEW_NOTE = "";
const NOTE_SIZE = { width: 240, height: 120, show: false };
