import fc from "fast-check";
import { addressOf, boxOf, cellAt, heightOf, widthOf } from "../../src/core/workbook/places";
import type { Cell, Place, WorkbookReader } from "../../src/core/workbook/workbook";
import { dataset } from "../../src/data";
import { calledFunctions } from "../../src/formulas/calledFunctions";
import { createFormulas } from "../../src/formulas/createFormulas";
import { lineageOfCell, lineages } from "../../src/formulas/lineages";
import { runTask } from "../../src/formulas/runTask";
import { createExplain } from "../../src/functions/library/explain";
import { functions } from "../../src/functions/library/functions";
import { type FakeHost, fakeHost } from "../taskpane/fakeHost";

const explain = createExplain(dataset);
const formulas = createFormulas(explain, functions);
const ARR_2025 = "openai-arr-2025-neteasehao";

async function behind(host: WorkbookReader, address: string) {
  const { facts, gaps } = await formulas.lineage({ sheet: "Model", address }, host);
  return {
    facts: facts.map(({ evidence }) => evidence.fact.id),
    gaps: gaps.map(({ reason }) => reason),
  };
}

/** A host that counts the conversations. */
function counted(host: FakeHost) {
  const request = { reads: 0, spills: 0 };
  const reader: WorkbookReader = {
    ...host,
    read: (place) => {
      request.reads++;
      return host.read(place);
    },
    spillParent: (place) => {
      request.spills++;
      return host.spillParent(place);
    },
  };
  return { asked: request, reader };
}

describe("Over a host that promises", () => {
  test("a running total of a thousand cells is read in blocks, and asks no formula whether it spilled", async () => {
    const host = fakeHost("Model");
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
    for (let row = 2; row <= 1000; row++)
      host.put(`A${row}`, { formula: `=A${row - 1}+1`, value: 1 });
    const { asked: request, reader } = counted(host);
    expect(await behind(reader, "A1000")).toEqual({ facts: [ARR_2025], gaps: [] });
    expect(request.reads).toBeLessThan(12);
    expect(request.spills).toBe(0);
  });

  test("a spilled figure is found from a cell in its spill, and a title in a table is nobody's stale number", async () => {
    const host = fakeHost("Model");
    host.put("A1", { formula: '=AIFIN.GRID("OpenAI",{2024,2025},"ARR")', value: null, text: "" });
    host.put("B1", 2024);
    host.put("C1", 2025);
    for (const cell of ["A1", "B1", "C1"]) host.spill(cell, "A1");
    host.put("E1", { formula: "=SUM(B1:C1)", value: 4049 });
    expect((await behind(host, "E1")).gaps).not.toContain("stale");
  });

  test("a number that its formula does not give now is a gap", async () => {
    const host = fakeHost("Model");
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 13e9 });
    expect((await behind(host, "A1")).gaps).toEqual(["stale"]);
    host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 * (1 + 1e-15) });
    expect((await behind(host, "A1")).gaps).toEqual([]);
  });

  test("too many cells of one range are said, not left out", async () => {
    const host = fakeHost("Model");
    host.put("A1", { formula: "=SUM(B1:B300000)", value: 1 });
    host.put("B1", 1);
    host.put("B300000", 1);
    expect((await behind(host, "A1")).gaps).toEqual(["too-many-cells"]);
  });
});

describe("A workbook of formulas that refer to one another in any way", () => {
  test("is traced alike whether it answers at once or with promises", async () => {
    await fc.assert(
      fc.asyncProperty(books, fc.nat(CELLS - 1), async (cells, at) => {
        const place = placeAt(at);
        const now = formulas.lineage(
          place,
          readerOf(cells, (answer) => answer),
        );
        expect(now).not.toBeInstanceOf(Promise);
        const promising = readerOf(cells, (answer) => Promise.resolve(answer));
        expect(await formulas.lineage(place, promising)).toEqual(now);
      }),
    );
  });

  test("is traced alike from several cells at once and from each alone", () => {
    const called = calledFunctions(explain, functions);
    const places = Array.from({ length: CELLS }, (_, at) => placeAt(at));
    fc.assert(
      fc.property(books, (cells) => {
        const reader = readerOf(cells, (answer) => answer);
        const alone = places.map((place) => runTask(reader, lineageOfCell(place, called)));
        expect(runTask(reader, lineages(places, called))).toEqual(alone);
      }),
      { numRuns: 30 },
    );
  });
});

const [ROWS, COLUMNS] = [5, 3];
const CELLS = ROWS * COLUMNS;
const SHEET = "Model";

function placeAt(at: number): Place {
  return cellAt(SHEET, { top: Math.floor(at / COLUMNS), left: at % COLUMNS });
}

/** The formulas of a small sheet, each of one kind and with two cells that it may name. */
const books = fc.array(
  fc
    .tuple(fc.nat(7), fc.nat(CELLS - 1), fc.nat(CELLS - 1))
    .map(([kind, one, other]) => formulaOf(kind, placeAt(one).address, placeAt(other).address)),
  { minLength: CELLS, maxLength: CELLS },
);

function formulaOf(kind: number, one: string, other: string): string {
  const kinds = [
    "",
    '=AIFIN.ARR("OpenAI",2025)',
    '=AIFIN.ARR("OpenIA",2025)',
    `=${one}+${other}`,
    `=SUM(${one}:${other})`,
    `=AIFIN.MSSHARE(${one})`,
    `=INDIRECT("${one}")+${other}`,
    `=Rate*${one}+Nobody`,
  ];
  return kinds[kind] ?? "";
}

/** Reads a sheet of such formulas. @param answered How it answers: at once, or with a promise. */
function readerOf(
  formulas: readonly string[],
  answered: <T>(answer: T) => T | Promise<T>,
): WorkbookReader {
  const cell = (row: number, column: number): Cell => {
    const formula = column < COLUMNS ? (formulas[row * COLUMNS + column] ?? "") : "";
    return { formula, value: 20e9, text: "20000000000" };
  };
  const used = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
  return {
    read: ({ address }) => {
      const box = boxOf(address) ?? used;
      const rows = Array.from({ length: heightOf(box) }, (_, down) =>
        Array.from({ length: widthOf(box) }, (__, right) => cell(box.top + down, box.left + right)),
      );
      return answered(rows);
    },
    spillParent: () => answered(null),
    namedPlace: (name) =>
      answered(name.toLowerCase() === "rate" ? { sheet: SHEET, address: "B2" } : null),
    usedRange: (sheet) => answered({ sheet, address: addressOf(used) }),
  };
}
