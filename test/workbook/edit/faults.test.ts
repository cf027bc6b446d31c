import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/explain";
import { functions } from "../../../src/functions/functions";
import type { Host } from "../../../src/hosts/host";
import { insertChart } from "../../../src/taskpane/pages/charts/insertChart";
import { insertModel } from "../../../src/taskpane/pages/deals/model/insertModel";
import { isLeft, notDoneText } from "../../../src/taskpane/parts/job/editStatus";
import { EDIT_WORDS } from "../../../src/taskpane/words/edit";
import { apply, type EditEnd, type NotDone } from "../../../src/workbook/edit/apply";
import type { Done } from "../../../src/workbook/edit/edit";
import { removeInserted } from "../../../src/workbook/edit/insertedSheets";
import { isNothingLeft } from "../../../src/workbook/edit/takeBack";
import { undo } from "../../../src/workbook/edit/undo";
import { insert, type Plan, replace } from "../../../src/workbook/insertion/insertion";
import { buildSheet } from "../../../src/workbook/sourcesSheet/buildSheet";
import { SHEET_WORDS } from "../../../src/workbook/own/sheetWords";
import { runs } from "../../runs";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";
import { allFaults, everything, type Fault, faultyHost, sample, typingHost } from "../faults";

/** Every use of an edit but Freeze, in a workbook that refuses requests, and while a person types. */
interface Use {
  readonly start: () => Promise<FakeHost>;
  /** @throws when the workbook cannot be read. */
  readonly run: (host: Host) => Promise<UseEnd>;
  readonly undo: (host: Host, done: Done) => Promise<unknown>;
  /** A cell into which it writes, and another one of the person's. */
  readonly cells: readonly string[];
}

type UseEnd = { readonly outcome: "done"; readonly done: Done } | NotDone;

const formulas = createFormulas(createExplain(dataset), functions);
/** What a person types while it works. */
const TYPED = "typed meanwhile";
const silent = () => undefined;
const never = () => false;
const at = (address: string, sheet = "Model") => ({ sheet, address });

async function cited(): Promise<FakeHost> {
  const host = fakeHost();
  host.put("B1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9, text: "20" });
  host.put("B2", { formula: '=AIFIN.ARR("OpenAI",2024)', value: 6e9, text: "6" });
  host.put("B3", { formula: '=AIFIN.VALUATION("OpenAI","LATEST")', value: 1, text: "1" });
  host.put("H9", "mine");
  await Promise.resolve();
  return host;
}

async function sources(host: Host): Promise<UseEnd> {
  const asked = { host, formulas, dataset, style: "apa", language: null, footnotes: true } as const;
  const end = await buildSheet({ ...asked, words: SHEET_WORDS.en }, silent, never);
  if (!end) throw new Error("Nothing was cited.");
  return end.outcome === "built" ? { outcome: "done", done: end.done } : end;
}

async function sourcesBefore(): Promise<FakeHost> {
  const host = await cited();
  await sources(host);
  host.put("B1", { formula: '=AIFIN.ARR("Anthropic",2025)', value: 9e9, text: "9" });
  return host;
}

const model = async (host: Host): Promise<UseEnd> => {
  const end = await insertModel(host, "en", silent, never);
  return end.outcome === "inserted" ? { outcome: "done", done: end.done } : end;
};

const chart = async (host: Host): Promise<UseEnd> => {
  const rows = [
    [null, "'OpenAI"],
    [45000, '=AIFIN.ARR("OpenAI",2025)'],
  ];
  const end = await insertChart({ title: "Run-rate", rows, format: "#,##0" }, host, never);
  return end.outcome === "inserted" ? { outcome: "done", done: end.done } : end;
};

const inserting =
  (plan: Plan) =>
  async (host: Host): Promise<UseEnd> => {
    const first = await insert(plan, host);
    const isAsked =
      first.outcome === "occupied" && first.taken.some(({ cell }) => cell.value === TYPED);
    if (isAsked) throw new Error("The person says no.");
    const end = first.outcome === "occupied" ? await replace(first.plan, host) : first;
    if (end.outcome === "written") return { outcome: "done", done: end.done };
    if (end.outcome === "not-done") return end;
    throw new Error(`It came to "${end.outcome}".`);
  };

const note = (host: Host): Promise<EditEnd> =>
  apply(host, [{ kind: "note", place: at("H9"), before: "", text: "200亿美元" }]);

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
} satisfies Record<string, Plan>;

async function twoSheets(): Promise<FakeHost> {
  const host = await cited();
  await host.addSheet("Other");
  host.put("Other!B2", "mine too");
  return host;
}

const USES: Readonly<Record<string, Use>> = {
  "a new Sources sheet": { start: cited, run: sources, undo, cells: ["C1", "C3", "H9"] },
  "a refreshed Sources sheet": {
    start: sourcesBefore,
    run: sources,
    undo,
    cells: ["C1", "D1", "H9"],
  },
  "the model": { start: cited, run: model, undo: removeInserted, cells: ["H9"] },
  "a chart": { start: cited, run: chart, undo: removeInserted, cells: ["H9"] },
  "a note": { start: cited, run: note, undo, cells: ["B1"] },
  ...Object.fromEntries(
    Object.entries(PLANS).map(([name, plan]) => [
      `the insertion of ${name}`,
      { start: twoSheets, run: inserting(plan), undo, cells: ["D2", "H9", "H12"] },
    ]),
  ),
};

/** What it ends with, where it ended at all. */
async function ended({ run }: Use, host: Host): Promise<UseEnd | Error> {
  return run(host).catch((failure: unknown) => failure as Error); // Hosts reject with errors.
}

const whole = async (fake: FakeHost) => JSON.stringify(await everything(fake));

async function faultsOf(use: Use, fault: Fault, clean: string): Promise<readonly string[]> {
  const fake = await use.start();
  const before = await whole(fake);
  const { host, heal } = faultyHost(fake, fault);
  const end = await ended(use, host);
  const after = await whole(fake);
  const wrong: string[] = [];
  if (end instanceof Error) {
    if (after !== before) wrong.push(`something was written: ${end.message}`);
  } else if (end.outcome === "done") {
    if (after !== clean) wrong.push("said to be done");
  } else {
    const text = notDoneText(end, EDIT_WORDS.en);
    if (!isLeft(end) && after !== before) wrong.push(`untrue: ${text}`);
    if (text === "") wrong.push("nothing is said");
  }
  heal();
  if (!(end instanceof Error)) {
    const back = end.outcome === "done" ? await use.undo(host, end.done) : await end.again();
    const left = back as Partial<NotDone>; // Only one that was not done has a rest.
    if (left.rest && !isNothingLeft(left.rest)) wrong.push(JSON.stringify(left.rest));
    if ((await whole(fake)) !== before) wrong.push("not back");
  }
  const kind = end instanceof Error ? "failed" : end.outcome;
  return wrong.map((one) => `${JSON.stringify(fault)} ${kind}: ${one}`);
}

/** What a person typed is there still, and all else as it was or as it was to be. */
async function typingOf(use: Use, request: number, cell: string): Promise<readonly string[]> {
  const fake = await use.start();
  const typings: string[] = [];
  const host = typingHost(fake, request, () => {
    fake.put(cell, TYPED);
    typings.push(cell);
  });
  const end = await ended(use, host);
  const typed = async () => (await fake.read(at(cell)))[0]?.[0]?.value === TYPED;
  if (typings.length === 0) return [];
  const wrong: string[] = [];
  const kind = end instanceof Error ? "failed" : end.outcome;
  if (!(await typed())) wrong.push(`${request} ${cell} ${kind}: overwritten`);
  if (!(end instanceof Error) && end.outcome === "done") await use.undo(host, end.done);
  if (!(await typed())) wrong.push(`${request} ${cell} ${kind}: overwritten by the undo`);
  return wrong;
}

describe.each(Object.entries(USES))("%s", (_, use) => {
  let [requests, clean] = [0, ""];
  beforeAll(async () => {
    const fake = await use.start();
    const faulty = faultyHost(fake, null);
    expect(await ended(use, faulty.host)).toMatchObject({ outcome: "done" });
    requests = faulty.requests();
    clean = await whole(fake);
  });

  test("loses nothing and says nothing untrue, whatever the workbook refuses", async () => {
    const wrong: string[] = [];
    for (const fault of sample(allFaults(requests), runs(600)))
      wrong.push(...(await faultsOf(use, fault, clean)));
    expect(wrong).toEqual([]);
  });

  test("never writes over what a person types meanwhile", async () => {
    const wrong: string[] = [];
    for (const request of sample([...Array(requests).keys()], runs(100)))
      for (const cell of use.cells) wrong.push(...(await typingOf(use, request, cell)));
    expect(wrong).toEqual([]);
  });
});
