import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/explain";
import { functions } from "../../../src/functions/functions";
import type { Host } from "../../../src/hosts/host";
import { freezerOf } from "../../../src/taskpane/pages/freeze/freezer";
import type { FreezerState, Now } from "../../../src/taskpane/pages/freeze/freezerState";
import { said } from "../../../src/taskpane/pages/freeze/said";
import { FREEZE_WORDS } from "../../../src/taskpane/words/freeze";
import { EDIT_WORDS } from "../../../src/taskpane/words/edit";
import { frozenCells } from "../../../src/workbook/freeze/register";
import { runs } from "../../runs";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";
import { allFaults, everything, type Fault, faultyHost, sample, typingHost } from "../faults";

/**
 * Freeze and Unfreeze in a workbook that refuses requests, each of them, once to endlessly, before or after it did what was asked:
 * nothing is lost, what is said is true, and once the workbook answers again, all goes back.
 */
const formulas = createFormulas(createExplain(dataset), functions);
const words = FREEZE_WORDS.en;
const MODEL = {
  B2: '=AIFIN.ARR(A2,"2025")',
  B3: '=AIFIN.ARR(A3,"2025")*2',
  D2: '=AIFIN.ENTITIES("model")',
  F3: "=AIFIN.ARR(A2,2024)",
};
const NOTHING_CHANGED = /Nothing was changed|All is as it was|Nothing was put back/;

function model(): FakeHost {
  const host = fakeHost();
  host.put("A2", "OpenAI");
  host.put("A3", "Anthropic");
  host.put("C2", { formula: "=B2*2", value: 40e9, text: "40000000000" });
  for (const [at, formula] of Object.entries(MODEL))
    host.put(at, { formula, value: 20e9, text: "20,000,000,000" });
  for (const at of ["D2", "E2"]) host.spill(at, "D2");
  host.put("E2", "name");
  host.put("H9", "mine");
  return host;
}

const asked = (part: "workbook" | "selection" = "workbook") => ({
  formulas,
  dataset,
  part,
  errorsToo: false,
  language: "en" as const,
  today: "2026-01-31",
  words,
});

type Done = Exclude<Now, { kind: "working" }>;

/** Runs a task of the page and waits for its end. */
async function run(
  host: Host,
  task: "freeze" | "unfreeze" | "undo" | "takeBack",
): Promise<FreezerState> {
  const freezer = freezerOf(host);
  return new Promise((resolve) => {
    const stop = freezer.subscribe(() => {
      if (freezer.state().now.kind === "working") return;
      stop();
      resolve(freezer.state());
    });
    if (task === "undo" || task === "takeBack") freezer[task]();
    else freezer.start(task, { ...asked(), host });
  });
}

/** What a person would miss: the register by its rows, whose order says nothing, and not what the formula in D2 fills. */
async function typed(fake: FakeHost): Promise<string> {
  const { formulas: sheets, ...rest } = await everything(fake);
  const { Model: model = {}, [words.sheetName]: register, ...others } = sheets;
  const rows = (await frozenCells(fake)).map((row) => JSON.stringify(row)).sort();
  const { E2, ...cells } = model;
  const shown = cells.D2 === MODEL.D2 ? cells : { ...cells, E2 };
  return JSON.stringify({ ...rest, others, shown, register: register ? rows : null });
}

/** Formulas that are neither in their cell nor in the register, and cells of the user's that hold something else. */
async function losses(fake: FakeHost): Promise<readonly string[]> {
  const { formulas: sheets } = await everything(fake);
  const cells = sheets.Model ?? {};
  const kept = (await frozenCells(fake)).map(({ formula, at }) => `${at.address} ${formula}`);
  const lost = Object.entries(MODEL).filter(
    ([at, formula]) => cells[at] !== formula && !kept.includes(`${at} ${formula}`),
  );
  const others = { A2: "OpenAI", A3: "Anthropic", C2: "=B2*2", H9: "mine" };
  const changed = Object.entries(others).filter(([at, value]) => cells[at] !== value);
  return [...lost, ...changed].map(String);
}

async function verdict(
  fake: FakeHost,
  state: FreezerState,
  start: string,
): Promise<readonly string[]> {
  const text = said(state, words, EDIT_WORDS.en);
  const isAsBefore = (await typed(fake)) === start;
  const wrong: string[] = [];
  if (text === "") wrong.push("nothing is said");
  if (NOTHING_CHANGED.test(text) && !isAsBefore) wrong.push(`untrue: ${text}`);
  const { now } = state;
  const cells = (await everything(fake)).formulas.Model ?? {};
  const formulasLeft = Object.entries(MODEL).filter(([at, formula]) => cells[at] === formula);
  if (now.kind === "frozen" && formulasLeft.length > 0) wrong.push(`untrue: ${text}`);
  if (now.kind === "unfrozen" && formulasLeft.length < 4) wrong.push(`untrue: ${text}`);
  return wrong;
}

/** Presses the button that is offered until all is as it was. */
async function goBack(host: Host, now: Done): Promise<void> {
  if (now.kind === "frozen" || now.kind === "unfrozen") await run(host, "undo");
  else if (now.kind === "failed" && now.last) await run(host, "undo");
  else if (now.kind === "not-done") await run(host, "takeBack");
}

async function check(start: () => Promise<FakeHost>, task: "freeze" | "unfreeze", fault: Fault) {
  const fake = await start();
  const before = await typed(fake);
  const { host, heal } = faultyHost(fake, fault);
  const state = await run(host, task);
  const wrong = [...(await losses(fake)), ...(await verdict(fake, state, before))];
  heal();
  await goBack(host, state.now as Done);
  if ((await typed(fake)) !== before) wrong.push("not back");
  wrong.push(...(await losses(fake)));
  return wrong.map((one) => `${JSON.stringify(fault)} ${state.now.kind}: ${one}`);
}

/** The same for the undoing of a task that was done. */
async function checkUndo(
  start: () => Promise<FakeHost>,
  task: "freeze" | "unfreeze",
  fault: Fault,
) {
  const fake = await start();
  const before = await typed(fake);
  const { host, heal, begin } = faultyHost(fake, null);
  await run(host, task);
  const done = await typed(fake);
  begin(fault);
  const state = await run(host, "undo");
  const text = said(state, words, EDIT_WORDS.en);
  const now = await typed(fake);
  const wrong = [...(await losses(fake))];
  if (text.includes("All is as it was") && now !== before) wrong.push(`untrue: ${text}`);
  if (text.includes("Nothing was changed") && now !== done) wrong.push(`untrue: ${text}`);
  heal();
  if (state.now.kind !== "undone") await goBack(host, state.now as Done);
  const after = await typed(fake);
  if (after !== before && after !== done) wrong.push("neither back nor as before the undo");
  return wrong.map((one) => `${JSON.stringify(fault)} ${state.now.kind}: ${one}`);
}

async function frozen(): Promise<FakeHost> {
  const fake = model();
  expect((await run(fake, "freeze")).now.kind).toBe("frozen");
  return fake;
}

async function requestsOf(start: () => Promise<FakeHost>, task: "freeze" | "unfreeze") {
  const { host, requests } = faultyHost(await start(), null);
  await run(host, task);
  return requests();
}

test.each([
  ["freeze", () => Promise.resolve(model())],
  ["unfreeze", frozen],
] as const)(
  "%s loses nothing and says nothing untrue, whatever Excel refuses",
  async (task, start) => {
    const faults = allFaults(await requestsOf(start, task));
    expect(faults.length).toBeGreaterThan(500);
    const wrong: string[] = [];
    for (const fault of sample(faults, runs(faults.length)))
      wrong.push(...(await check(start, task, fault)));
    expect(wrong).toEqual([]);
  },
);

test.each([
  ["freeze", () => Promise.resolve(model())],
  ["unfreeze", frozen],
] as const)("the undoing of a %s loses nothing either", async (task, start) => {
  const { host, requests } = faultyHost(await start(), null);
  await run(host, task);
  const before = requests();
  await run(host, "undo");
  const wrong: string[] = [];
  for (const fault of sample(allFaults(requests() - before), runs(600)))
    wrong.push(...(await checkUndo(start, task, fault)));
  expect(wrong).toEqual([]);
});

test.each([
  ["freeze", () => Promise.resolve(model()), ["B2", "F3", "H9"]],
  ["unfreeze", frozen, ["B2", "E2", "F3", "H9"]],
] as const)("%s never writes over what a person types meanwhile", async (task, start, cells) => {
  const wrong: string[] = [];
  const requests = await requestsOf(start, task);
  for (const request of sample([...Array(requests).keys()], runs(requests)))
    for (const address of cells) {
      const fake = await start();
      const host = typingHost(fake, request, () => fake.put(address, "typed meanwhile"));
      const typed = async () =>
        (await fake.read({ sheet: "Model", address }))[0]?.[0]?.value === "typed meanwhile";
      const { now } = await run(host, task);
      if (!(await typed())) wrong.push(`${request} ${address}: ${now.kind}`);
      if (now.kind === "frozen" || now.kind === "unfrozen") await run(host, "undo");
      if (!(await typed())) wrong.push(`${request} ${address}: undone`);
    }
  expect(wrong).toEqual([]);
});

describe("what somebody did to the sheet of frozen formulas", () => {
  const SHEET = words.sheetName;
  const texts = async (fake: FakeHost) => {
    const cells = (await everything(fake)).formulas[SHEET] ?? {};
    return Object.values(cells).filter((one) =>
      Object.values(MODEL).some((formula) => formula === one),
    );
  };

  test("pasted as values: its formulas stay and are named, whatever is frozen and unfrozen beside them", async () => {
    const fake = await frozen();
    for (const row of [3, 4]) fake.put(`${SHEET}!A${row}`, 20e9);
    expect(said(await run(fake, "unfreeze"), words, EDIT_WORDS.en)).toContain(
      "Rows that cannot be read any more, because somebody changed them, and which stay: AIFIN frozen!A3:L3, AIFIN frozen!A4:L4.",
    );
    expect(await texts(fake)).toHaveLength(2);
    await run(fake, "freeze");
    await run(fake, "unfreeze");
    expect(await texts(fake)).toHaveLength(2);
    expect(await losses(fake)).toHaveLength(2); // In the sheet, but no longer readable as rows.
  });

  test("a cell of a row overwritten: the row stays when others go", async () => {
    const fake = await frozen();
    const [[formula] = []] = await fake.read({ sheet: SHEET, address: "E4" });
    fake.put(`${SHEET}!C4`, "see Anna");
    await run(fake, "unfreeze");
    expect(await texts(fake)).toEqual([formula?.value]);
  });

  test.each([
    ["a remark below", (fake: FakeHost) => fake.put(`${SHEET}!A30`, "my remark")],
    ["a remark beside a row", (fake: FakeHost) => fake.put(`${SHEET}!O3`, "my remark")],
    ["a note", (fake: FakeHost) => void fake.setNote({ sheet: SHEET, address: "O30" }, "mine")],
  ])("%s: it stays, and so does the sheet", async (_, put) => {
    const fake = await frozen();
    put(fake);
    expect((await run(fake, "unfreeze")).now.kind).toBe("unfrozen");
    expect(await fake.sheets()).toContain(SHEET);
    const { formulas: sheets } = await everything(fake);
    const note = await fake.note({ sheet: SHEET, address: "O30" });
    expect(Object.values(sheets[SHEET] ?? {}).includes("my remark") || note === "mine").toBe(true);
    expect(Object.entries(MODEL).filter(([at, one]) => sheets.Model?.[at] !== one)).toEqual([]);
  });
});

test("a sheet that was left without use is found by the next page and can be removed", async () => {
  const fake = await frozen();
  for (let row = 3; row <= 6; row++)
    await fake.write({ sheet: words.sheetName, address: `A${row}:L${row}` }, [
      Array(12).fill(null),
    ]);
  const freezer = freezerOf({ ...fake });
  const found = new Promise<Now>((resolve) => {
    freezer.subscribe(() => resolve(freezer.state().now));
  });
  freezer.open();
  expect(await found).toMatchObject({ kind: "unused", sheet: words.sheetName });
  await new Promise<void>((resolve) => {
    freezer.subscribe(() => freezer.state().now.kind === "undone" && resolve());
    freezer.takeBack();
  });
  expect(await fake.sheets()).toEqual(["Model"]);
});
