import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import type { Host } from "../../../src/hosts/host";
import { freezerOf } from "../../../src/taskpane/pages/freeze/freezer";
import type { FreezerState } from "../../../src/taskpane/pages/freeze/freezerState";
import { FREEZE_WORDS } from "../../../src/words/freeze";
import { frozenCells } from "../../../src/workbook/freeze/register";
import { workbookContents, type OpenTrial, type WorkbookView, type Trial } from "../trial/trial";

/** Workbooks in which formulas are frozen and unfrozen as the page does it. */

export const TRIAL_WORDS = FREEZE_WORDS.en;
const formulas = createFormulas(createExplain(dataset), functions);

/** What is frozen. */
export const TRIAL_FORMULAS = {
  B2: '=AIFIN.ARR(A2,"2025")',
  B3: '=AIFIN.ARR(A3,"2025")*2',
  D2: '=AIFIN.ENTITIES("model")',
  F3: "=AIFIN.ARR(A2,2024)",
};
const OTHERS = { A2: "OpenAI", A3: "Anthropic", C2: "=B2*2", H9: "mine" };

export type Start = (open: OpenTrial) => Promise<Trial>;

/** A workbook with the formulas of the model. */
export async function openModel<T extends Trial>(open: () => Promise<T>): Promise<T> {
  const trial = await open();
  trial.put("A2", OTHERS.A2);
  trial.put("A3", OTHERS.A3);
  trial.put("C2", { formula: OTHERS.C2, value: 40e9, text: "40000000000" });
  for (const at of ["B2", "B3", "F3"] as const)
    trial.put(at, { formula: TRIAL_FORMULAS[at], value: 20e9, text: "20,000,000,000" });
  trial.putTable("D2", TRIAL_FORMULAS.D2, [["id", "name"]]);
  trial.put("H9", OTHERS.H9);
  return trial;
}

/** The same, frozen. */
export async function openFrozenModel<T extends Trial>(open: () => Promise<T>): Promise<T> {
  const trial = await openModel(open);
  expect((await runFreezer({ ...trial.host }, "freeze")).now.kind).toBe("frozen"); // By another page.
  return trial;
}

/** Runs a task of the page and waits for its end. */
export async function runFreezer(
  host: Host,
  task: "freeze" | "unfreeze" | "undo" | "takeBack",
  part: "workbook" | "selection" = "workbook",
): Promise<FreezerState> {
  const freezer = freezerOf(host);
  return new Promise((resolve) => {
    const stop = freezer.subscribe(() => {
      if (freezer.state().now.kind === "working") return;
      stop();
      resolve(freezer.state());
    });
    if (task === "undo" || task === "takeBack") freezer[task]();
    else freezer.start(task, { ...ASKED, part, formulas, dataset, words: TRIAL_WORDS, host });
  });
}

const ASKED = {
  errorsToo: false,
  language: "en",
  today: "2026-01-31",
} as const;

/** The rows of the register, which the product's own reading finds. */
function rowsOf(sight: WorkbookView): ReturnType<typeof frozenCells> {
  return frozenCells(sight as Host); // It asks for nothing else.
}

/**
 * What a person would miss: the register by its rows, whose order says nothing, and not what the
 * formula in D2 fills.
 */
export async function typedContents(sight: WorkbookView): Promise<string> {
  const { formulas: sheets, ...rest } = await workbookContents(sight);
  const { Model: cells = {}, [TRIAL_WORDS.sheetName]: register, ...others } = sheets;
  const rows = (await rowsOf(sight)).map((row) => JSON.stringify(row)).sort();
  const { E2, ...shown } = cells;
  const model = shown.D2 === TRIAL_FORMULAS.D2 ? shown : { ...shown, E2 };
  return JSON.stringify({
    ...rest,
    others,
    model: sorted(model),
    register: register ? rows : null,
  });
}

function sorted(cells: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Formulas that are neither in their cell nor in the register, and cells of the user's that hold
 * something else.
 */
export async function lostCells(sight: WorkbookView): Promise<readonly string[]> {
  const cells = await modelCells(sight);
  const kept = (await rowsOf(sight)).map(({ formula, at }) => `${at.address} ${formula}`);
  const lost = Object.entries(TRIAL_FORMULAS).filter(
    ([at, formula]) => cells[at] !== formula && !kept.includes(`${at} ${formula}`),
  );
  const changed = Object.entries(OTHERS).filter(([at, value]) => cells[at] !== value);
  return [...lost, ...changed].map(String);
}

/** How many formulas of the model stand in their cells. */
export async function countFormulas(sight: WorkbookView): Promise<number> {
  const cells = await modelCells(sight);
  return Object.entries(TRIAL_FORMULAS).filter(([at, formula]) => cells[at] === formula).length;
}

async function modelCells(sight: WorkbookView): Promise<Readonly<Record<string, unknown>>> {
  return (await workbookContents(sight)).formulas.Model ?? {};
}
