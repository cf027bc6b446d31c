import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import type { Host } from "../../../src/hosts/host";
import { insertChart } from "../../../src/workbook/chart/insertChart";
import { insertModel } from "../../../src/workbook/model/insertModel";
import { applyEdit, type EditEnd, type NotDone } from "../../../src/workbook/edit/applyEdit";
import type { AppliedEdit } from "../../../src/workbook/edit/edit";
import { type RemovalEnd, removeInserted } from "../../../src/workbook/edit/insertedSheets";
import { undoEdit, type UndoEnd } from "../../../src/workbook/edit/undoEdit";
import { insertPlan, type Plan, replaceByPlan } from "../../../src/workbook/insertion/insertion";
import { buildSheet } from "../../../src/workbook/sourcesSheet/buildSheet";
import { SHEET_WORDS } from "../../../src/words/ownSheet";
import type { Trial } from "../trial/trial";

/** A use of an edit: every one but Freeze. */
export interface EditUse {
  /** Fills the workbook before. */
  readonly start: (trial: Trial) => Promise<void>;
  /** @throws when the workbook cannot be read. */
  readonly run: (host: Host) => Promise<EditUseEnd>;
  readonly undo: (host: Host, done: AppliedEdit) => Promise<UndoEnd | RemovalEnd>;
  /** A cell into which it writes, and another one of the person's. */
  readonly cells: readonly string[];
}

export type EditUseEnd = { readonly outcome: "done"; readonly done: AppliedEdit } | NotDone;

const formulas = createFormulas(createExplain(dataset), functions);
/** What a person types while it works. */
export const TYPED = "typed meanwhile";
const silent = () => undefined;
const never = () => false;
const at = (address: string, sheet = "Model") => ({ sheet, address });

function cited({ put }: Trial): Promise<void> {
  put("B1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9, text: "20" });
  put("B2", { formula: '=AIFIN.ARR("OpenAI",2024)', value: 6e9, text: "6" });
  put("B3", { formula: '=AIFIN.VALUATION("OpenAI","LATEST")', value: 1, text: "1" });
  put("H9", "mine");
  return Promise.resolve();
}

async function sources(host: Host): Promise<EditUseEnd> {
  const request = {
    host,
    formulas,
    dataset,
    style: "apa",
    language: null,
    footnotes: true,
  } as const;
  const end = await buildSheet({ ...request, words: SHEET_WORDS.en }, silent, never);
  if (!end) throw new Error("Nothing was cited.");
  return end.outcome === "built" ? { outcome: "done", done: end.done } : end;
}

async function sourcesBefore(trial: Trial): Promise<void> {
  await cited(trial);
  await sources(trial.host);
  trial.put("B1", { formula: '=AIFIN.ARR("Anthropic",2025)', value: 9e9, text: "9" });
}

const model = async (host: Host): Promise<EditUseEnd> => {
  const end = await insertModel(host, "en", silent, never);
  return end.outcome === "inserted" ? { outcome: "done", done: end.done } : end;
};

const chart = async (host: Host): Promise<EditUseEnd> => {
  const rows = [
    [null, "'OpenAI"],
    [45000, '=AIFIN.ARR("OpenAI",2025)'],
  ];
  const end = await insertChart({ title: "Run-rate", rows, format: "#,##0" }, host, never);
  return end.outcome === "inserted" ? { outcome: "done", done: end.done } : end;
};

const inserting =
  (plan: Plan) =>
  async (host: Host): Promise<EditUseEnd> => {
    const first = await insertPlan(plan, host);
    const isAsked =
      first.outcome === "occupied" && first.taken.some(({ cell }) => cell.value === TYPED);
    if (isAsked) throw new Error("The person says no.");
    const end = first.outcome === "occupied" ? await replaceByPlan(first.plan, host) : first;
    if (end.outcome === "written") return { outcome: "done", done: end.done };
    if (end.outcome === "not-done") return end;
    throw new Error(`It came to "${end.outcome}".`);
  };

const note = (host: Host): Promise<EditEnd> =>
  applyEdit(host, [{ kind: "note", place: at("H9"), before: "", text: "200亿美元" }]);

const PLANS = {
  "several ranges": {
    wishes: [
      {
        place: at("D2:E3"),
        rows: [
          ["=1", "=2"],
          ["=3", null],
        ],
      },
      { place: at("H12"), rows: [["'a word"]] },
    ],
  },
  "a formula in place of what stood there": { wishes: [{ place: at("H9"), rows: [["=1+1"]] }] },
  "a formula with room": {
    wishes: [{ place: at("D2"), rows: [["=SEQUENCE(3,2)"]] }],
    room: [at("D2:E4")],
  },
  "a table in place of formulas": {
    wishes: [
      {
        place: at("B1:C2"),
        rows: [
          ["'title", 1],
          ["=1", null],
        ],
      },
      { place: at("H12"), rows: [[true]] },
    ],
  },
  "two sheets": {
    wishes: [
      { place: at("D2"), rows: [["=1"]] },
      { place: at("A1", "Other"), rows: [[7]] },
    ],
  },
  "cells far apart, some of them filled": {
    wishes: [
      { place: at("D2"), rows: [["=1"]] },
      { place: at("H9"), rows: [["'another"]] },
      { place: at("B2", "Other"), rows: [[null]] },
    ],
  },
} satisfies Record<string, Plan>;

async function twoSheets(trial: Trial): Promise<void> {
  await cited(trial);
  await trial.host.addSheet("Other");
  trial.put("Other!B2", "mine too");
}

export const EDIT_USES: Readonly<Record<string, EditUse>> = {
  "a new Sources sheet": { start: cited, run: sources, undo: undoEdit, cells: ["C1", "C3", "H9"] },
  "a refreshed Sources sheet": {
    start: sourcesBefore,
    run: sources,
    undo: undoEdit,
    cells: ["C1", "D1", "H9"],
  },
  "the model": { start: cited, run: model, undo: removeInserted, cells: ["H9"] },
  "a chart": { start: cited, run: chart, undo: removeInserted, cells: ["H9"] },
  "a note": { start: cited, run: note, undo: undoEdit, cells: ["B1"] },
  ...Object.fromEntries(
    Object.entries(PLANS).map(([name, plan]) => [
      `the insertion of ${name}`,
      { start: twoSheets, run: inserting(plan), undo: undoEdit, cells: ["D2", "H9", "H12"] },
    ]),
  ),
};
