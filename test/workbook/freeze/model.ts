import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import type { Cell, CellValue, Place } from "../../../src/hosts/host";
import { FREEZE_WORDS } from "../../../src/words/freeze";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { verify } from "../../../src/workbook/freeze/verify";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";

export const FREEZE_WORDS_EN = FREEZE_WORDS.en;
const formulas = createFormulas(createExplain(dataset), functions);
export const silent = () => undefined;
export const never = () => false;

export const freezeRequest = (host: FakeHost, part: Place | "workbook" = "workbook") => ({
  host,
  formulas,
  dataset,
  part,
  errorsToo: false,
  language: "en" as const,
  today: "2026-01-31",
  sheetName: FREEZE_WORDS_EN.sheetName,
  words: FREEZE_WORDS_EN,
});

export const ARR_FORMULA = '=AIFIN.ARR(A2,"2025")';

/** Column A names companies; B calls AIFIN, C refers to B, D multiplies, E holds an error. */
export function freezeModel(): FakeHost {
  const host = fakeHost();
  host.settings.set("release", dataset.version);
  host.put("A2", "OpenAI");
  host.put("B2", { formula: ARR_FORMULA, value: 20e9, text: "20,000,000,000" });
  host.put("C2", { formula: "=B2*2", value: 40e9, text: "40000000000" });
  host.put("D2", { formula: `${ARR_FORMULA}*2`, value: 40e9, text: "40000000000" });
  host.put("E2", {
    formula: '=AIFIN.ARR("Nobody",2025)',
    value: { error: "#VALUE!" },
    text: "#VALUE!",
  });
  host.put("A4", "'=AIFIN.ARR(1)");
  return host;
}

export async function modelCells(
  host: FakeHost,
  address = "A1:H9",
): Promise<readonly (readonly Cell[])[]> {
  return host.read({ sheet: "Model", address });
}

export async function contents(
  host: FakeHost,
): Promise<readonly (readonly (string | CellValue)[])[]> {
  return (await modelCells(host)).map((row) => row.map(({ formula, value }) => formula || value));
}

export const oneCell = async (host: FakeHost, address: string, sheet = "Model") =>
  (await host.read({ sheet, address }))[0]?.[0];

export async function frozenModel(host = freezeModel()): Promise<FakeHost> {
  expect(await freeze(freezeRequest(host), silent, never)).toMatchObject({ outcome: "frozen" });
  return host;
}

export const checkedIn = async (host: FakeHost) =>
  (await verify(freezeRequest(host), silent, never))?.checked ?? [];

export const statusesOf = async (host: FakeHost) =>
  (await checkedIn(host)).map(({ statuses }) => statuses);

/** What a program does to the live references of the register when cells move. */
export function moveReferences(host: FakeHost, row: number, live: string, inputs?: string): void {
  host.put(`${FREEZE_WORDS_EN.sheetName}!A${row}`, { formula: live, value: 0, text: "0" });
  if (inputs)
    host.put(`${FREEZE_WORDS_EN.sheetName}!F${row}`, { formula: inputs, value: 1, text: "1" });
}

export const thaw = (host: FakeHost, changed: "ask" | "overwrite" | "leave" = "ask") =>
  unfreeze({ ...freezeRequest(host), changed }, silent, never);
