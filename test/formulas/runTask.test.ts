import type { Cell, WorkbookReader } from "../../src/core/workbook/workbook";
import { runTask } from "../../src/formulas/runTask";
import {
  requestCell,
  requestCells,
  allTasks,
  type WorkbookTask,
} from "../../src/formulas/workbookTask";

const cell = (value: string): Cell => ({ formula: "", value, text: value });

/** A workbook whose every cell names the next one. */
function reader(isSlow: boolean, request: string[]): WorkbookReader {
  const maybePromised = <T>(value: T) => (isSlow ? Promise.resolve(value) : value);
  return {
    read: ({ address }) => {
      request.push(address);
      const row = Number(address.slice(1));
      return maybePromised([[cell(row < 5 ? `A${row + 1}` : "end")]]);
    },
    spillParent: () => maybePromised(null),
    namedPlace: () => maybePromised(null),
    usedRange: () => maybePromised(null),
  };
}

/** The cells from one on, each named by the one before. */
function* chain(start: string): WorkbookTask<string[]> {
  const way = [start];
  for (;;) {
    const { value } = yield* requestCell({ sheet: "M", address: way.at(-1) ?? "" });
    if (typeof value !== "string" || value === "end") return way;
    way.push(value);
  }
}

const WAY = ["A1", "A2", "A3", "A4", "A5"];

test("a workbook that answers at once is worked on at once", () => {
  const request: string[] = [];
  expect(runTask(reader(false, request), chain("A1"))).toEqual(WAY);
  expect(request).toEqual(WAY);
});

test("a workbook that promises is asked for each thing once", async () => {
  const request: string[] = [];
  const work = runTask(reader(true, request), chain("A1"));
  expect(work).toBeInstanceOf(Promise);
  expect(await work).toEqual(WAY);
  expect(request).toEqual(WAY);
});

test("what stands side by side is asked for together, and what is shared once", async () => {
  const rounds: string[][] = [];
  const request: string[] = [];
  const counted: WorkbookReader = {
    ...reader(true, request),
    read: ({ address }) => {
      if (request.length === 0) queueMicrotask(() => rounds.push(request.splice(0)));
      request.push(address);
      const row = Number(address.slice(1));
      return Promise.resolve([[cell(row % 10 < 5 ? `A${row + 1}` : "end")]]);
    },
  };
  const ways = await runTask(counted, allTasks(["A1", "A13", "A3"].map(chain)));
  expect(ways).toEqual([WAY, ["A13", "A14", "A15"], ["A3", "A4", "A5"]]);
  // The first answer shows that this workbook promises: from then on, the used range is asked for
  // before cells.
  expect(rounds).toEqual([["A1"], ["A13", "A3"], ["A2", "A14", "A4"], ["A15", "A5"]]);
});

test("one of several that stand side by side fails for all of them", () => {
  const refusing: WorkbookReader = {
    ...reader(false, []),
    read: ({ address }) => {
      if (address === "A4") throw new Error("protected");
      return [[cell("end")]];
    },
  };
  expect(() => runTask(refusing, allTasks(["A1", "A4"].map(chain)))).toThrow("protected");
});

test("cells of a workbook that promises are read with those around them", async () => {
  const request: string[] = [];
  const block = Array.from({ length: 3 }, (_, row) => [cell(`A${row + 1}`), cell(`B${row + 1}`)]);
  const small: WorkbookReader = {
    ...reader(true, []),
    read: ({ address }) => {
      request.push(address);
      return Promise.resolve(address === "A1" ? [[cell("A1")]] : block);
    },
    usedRange: (sheet) => Promise.resolve({ sheet, address: "A1:B3" }),
  };
  function* several(): WorkbookTask<unknown[]> {
    const first = yield* requestCells({ sheet: "M", address: "A1" });
    const second = yield* requestCells({ sheet: "M", address: "B2:B3" });
    const third = yield* requestCells({ sheet: "M", address: "A2" });
    return [first, second, third];
  }
  const values = (rows: unknown) => (rows as Cell[][]).flat().map(({ value }) => value);
  expect((await runTask(small, several())).map(values)).toEqual([["A1"], ["B2", "B3"], ["A2"]]);
  expect(request).toEqual(["A1", "A1:B3"]);
});

test("a way without an end is refused at last, and nothing is made up", async () => {
  const endless: WorkbookReader = {
    ...reader(true, []),
    read: ({ address }) => Promise.resolve([[cell(`A${Number(address.slice(1)) + 1}`)]]),
  };
  await expect(runTask(endless, chain("A1"))).rejects.toThrow("too long to be followed");
});

test("what the host refuses is thrown where it is asked for", async () => {
  const refusing: WorkbookReader = {
    ...reader(true, []),
    read: () => Promise.reject(new Error("protected")),
  };
  await expect(runTask(refusing, chain("A1"))).rejects.toThrow("protected");
});
