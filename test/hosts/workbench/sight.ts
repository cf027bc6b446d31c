import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  WrapStrategy,
} from "@univerjs/core";
import type { Page } from "playwright-core";
import type { Look } from "../../../src/hosts/host";
import { area } from "../../../src/hosts/workbench/addresses";
import { keptText } from "../../browser/keptText";
import type { CellView } from "../promises/sight";

/**
 * What a person would see of the workbook in a page, by what the page would keep of it when it is
 * left.
 */
export function workbenchSight(page: Page): CellView {
  return {
    look: async ({ sheet, address }) => {
      const book = await keptWorkbook(page);
      const { startRow, startColumn } = area(address);
      const style = sheetOf(book, sheet).cellData?.[startRow]?.[startColumn]?.s;
      return lookOf((typeof style === "string" ? book.styles?.[style] : style) ?? {});
    },
    columnWidth: async ({ sheet, address }) => {
      const { columnData } = sheetOf(await keptWorkbook(page), sheet);
      const pixels = columnData?.[area(address).startColumn]?.w;
      return pixels === undefined ? null : (pixels - BESIDE_DIGITS) / DIGIT;
    },
    charts: () => Promise.resolve([]),
    comments: () => Promise.resolve([]),
  };
}

/** Chromium measures a digit of Arial 11, the grid's standard font, at 8.16 pixels. */
const DIGIT = 8.16;
const BESIDE_DIGITS = 5;

/** A sheet as the page would keep it when it is left. */
export async function keptSheet(page: Page, name: string): Promise<Partial<IWorksheetData>> {
  return sheetOf(await keptWorkbook(page), name);
}

async function keptWorkbook(page: Page): Promise<Partial<IWorkbookData>> {
  return JSON.parse(await keptText(page)) as Partial<IWorkbookData>; // As the page wrote it.
}

function sheetOf(book: Partial<IWorkbookData>, name: string): Partial<IWorksheetData> {
  const sheet = Object.values(book.sheets ?? {}).find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`The page kept no sheet ${name}.`);
  return sheet;
}

function lookOf({ bl, it, fs, cl, bg, ht, tb }: IStyleData): Look {
  const look = {
    bold: bl === undefined ? undefined : bl === BooleanNumber.TRUE,
    italic: it === undefined ? undefined : it === BooleanNumber.TRUE,
    size: fs,
    color: cl?.rgb,
    fill: bg?.rgb,
    align: ALIGNMENTS.get(ht ?? undefined),
    wrap: tb === undefined ? undefined : tb === WrapStrategy.WRAP,
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

const ALIGNMENTS: ReadonlyMap<HorizontalAlign | undefined, Look["align"]> = new Map([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
]);
