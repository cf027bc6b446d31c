/** @jest-environment jsdom */
import { eventually } from "../../../../browser/eventually";
import { type FakeHost, fakeHost } from "../../../fakeHost";
import { openTaskPane, type Person } from "../../../person";

/** What the Cell page writes of a citation, over a host that has comments, as Excel has. */
let person: Person;
let comments: string[];

beforeEach(() => {
  comments = [];
});
afterEach(() => person.leaves());

const CITATION = "NetEase Hao, Jan 2026, ¶23";

async function opened(changes: Partial<FakeHost> = {}): Promise<FakeHost> {
  const host: FakeHost = { ...fakeHost(), ...changes };
  host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
  person = await openTaskPane(host);
  await comes(CITATION);
  return host;
}

/** The part of the page is loaded when it is first needed. */
async function comes(words: string): Promise<void> {
  await eventually(async () => {
    await person.waits(() => undefined);
    expect(person.reads()).toContain(words);
  });
}

const A1 = { sheet: "Model", address: "A1" };

test("a comment is begun where the host has comments, and how to take it back is said", async () => {
  const addComment = (_: unknown, text: string) => {
    comments.push(text);
    return Promise.resolve();
  };
  await opened({ comments: { addComment } });
  await person.presses("Write as a comment");
  expect(comments).toEqual([CITATION]);
  await comes("A comment at Model!A1 holds the citation. Delete it there to take it back.");
});

test("where the host has none, none is offered", async () => {
  await opened();
  expect(person.finds("Write as a comment")).toBeUndefined();
});

test("in an Excel without notes a comment is offered alone, which answers a thread and removes none", async () => {
  await opened({ hasNotes: false, comments: { addComment: () => Promise.resolve() } });
  expect(person.finds("Write as a note")).toBeUndefined();
  expect(person.finds("Write as a comment")).toBeDefined();
});

describe("In a frame of Office that refuses the clipboard", () => {
  const refused = { writeText: () => Promise.reject(new Error("refused by permissions policy")) };
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
    Object.defineProperty(navigator, "clipboard", { value: refused, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(document, "execCommand");
    Reflect.deleteProperty(navigator, "clipboard");
  });

  test("the citation is copied as selected text", async () => {
    const execCommand = () => {
      const { activeElement } = document;
      copied.push(activeElement instanceof HTMLTextAreaElement ? activeElement.value : "");
      return true;
    };
    Object.assign(document, { execCommand });
    await opened();
    await person.presses("Copy the citation");
    await comes("Copied.");
    expect(copied).toEqual([CITATION]);
    expect(document.querySelector("textarea")).toBeNull();
  });

  test("where that is refused too, the citation stands selected, to press Ctrl+C", async () => {
    Object.assign(document, { execCommand: () => false });
    await opened();
    await person.presses("Copy the citation");
    await comes("press Ctrl+C");
    expect(window.getSelection()?.toString().trim()).toBe(CITATION);
  });
});

test("a note that is there is kept unless the reader says otherwise", async () => {
  const host = await opened();
  await host.setNote(A1, "mine");
  await person.presses("Write as a note");
  await comes("has a note: “mine”");
  await person.presses("Keep the note");
  expect(await host.note(A1)).toBe("mine");
  await person.presses("Write as a note");
  await person.presses("Replace the note");
  expect(await host.note(A1)).toBe(CITATION);
  await person.presses("Undo");
  expect(await host.note(A1)).toBe("mine");
});

test("a refusal of the workbook is said, and nothing is written", async () => {
  const host = await opened();
  host.fail("The sheet is protected.");
  await person.presses("Write as a note");
  await comes("Nothing was written: The sheet is protected.");
});
