import { type Book, followed } from "../../src/core/followed";
import type { Cell, WorkbookReader } from "../../src/core/workbook";

const cell = (value: string): Cell => ({ formula: "", value, text: value });

/** A workbook whose every cell names the next one. */
function reader(isSlow: boolean, asked: string[]): WorkbookReader {
  const soon = <T>(value: T) => (isSlow ? Promise.resolve(value) : value);
  return {
    read: ({ address }) => {
      asked.push(address);
      const row = Number(address.slice(1));
      return soon([[cell(row < 5 ? `A${row + 1}` : "end")]]);
    },
    spillParent: () => soon(null),
    namedPlace: () => soon(null),
    usedRange: () => soon(null),
  };
}

function chain(book: Book): string[] {
  const way = ["A1"];
  for (;;) {
    const next = book.read({ sheet: "M", address: way.at(-1) ?? "" })[0]?.[0]?.value;
    if (typeof next !== "string" || next === "end") return way;
    way.push(next);
  }
}

const WAY = ["A1", "A2", "A3", "A4", "A5"];

test("a workbook that answers at once is worked on at once", () => {
  const asked: string[] = [];
  expect(followed(reader(false, asked), chain)).toEqual(WAY);
  expect(asked).toEqual(WAY);
});

test("a workbook that promises is asked for each thing once", async () => {
  const asked: string[] = [];
  const work = followed(reader(true, asked), chain);
  expect(work).toBeInstanceOf(Promise);
  expect(await work).toEqual(WAY);
  expect(asked).toEqual(WAY);
});

test("a part of the work is done once, when all that it asked for is known", async () => {
  let times = 0;
  const work = (book: Book) =>
    book.once("way", () => {
      times++;
      return chain(book);
    });
  const both = followed(reader(true, []), (book) => [work(book), work(book)]);
  expect(await both).toEqual([WAY, WAY]);
  expect(times % 2).toBe(1); // Twice in each round that lacks an answer, once in the last.
});

test("a way without an end is refused at last, and nothing is made up", async () => {
  const endless: WorkbookReader = {
    ...reader(true, []),
    read: ({ address }) => Promise.resolve([[cell(`A${Number(address.slice(1)) + 1}`)]]),
  };
  await expect(followed(endless, chain)).rejects.toThrow("too long to be followed");
});

test("what the host refuses is thrown where it is asked for", async () => {
  const refusing: WorkbookReader = {
    ...reader(true, []),
    read: () => Promise.reject(new Error("protected")),
  };
  await expect(followed(refusing, chain)).rejects.toThrow("protected");
});
