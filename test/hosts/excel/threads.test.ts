import { type ExcelTrial, type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import type { Fault } from "../../workbook/trial/faults";
import { WITHOUT_NOTES } from "./wire";

/** An Excel below ExcelApi 1.18, whose notes for add-ins are threads of comments. */
let excel: ExcelTrials;
let trial: ExcelTrial;
beforeAll(async () => {
  excel = await excelTrials(WITHOUT_NOTES);
});
beforeEach(async () => {
  trial = await excel.open();
});
afterEach(() => trial.close());
afterAll(() => excel.close());

const at = (address: string) => ({ sheet: "Model", address });
const threadAt = (address: string) => trial.book.sheet("Model")?.comments.get(address);
const NOT_FOUND: Fault = { from: 0, count: 1, code: "ItemNotFound", effect: "none" };

describe("The note API below ExcelApi 1.18: comments are threads of several people", () => {
  test("a note begins a thread, and goes as an answer into the one that is there", async () => {
    expect(trial.host.hasNotes).toBe(false);
    await trial.host.setNote(at("B2"), "first");
    threadAt("B2")?.push("a colleague's answer");
    await trial.host.setNote(at("B2"), "second");
    expect(threadAt("B2")).toEqual(["first", "a colleague's answer", "second"]);
  });

  test("a thread is never removed: who wants that does it by hand, which is said", async () => {
    trial.book.sheet("Model")?.comments.set("B2", ["a colleague's", "an answer"]);
    await expect(trial.host.setNote(at("B2"), "")).rejects.toThrow("delete it there, by hand");
    expect(threadAt("B2")).toEqual(["a colleague's", "an answer"]);
    await trial.host.setNote(at("B3"), ""); // Where there is none, nothing is to be removed.
  });

  test("a thread that Excel once refuses to find is not taken for one that is not there", async () => {
    for (const [address, text] of [
      ["B1", "another"],
      ["B2", "mine"],
    ] as const)
      await trial.host.setNote(at(address), text);
    trial.begin(NOT_FOUND);
    expect(await trial.host.note(at("B2"))).toBe("mine");
    trial.begin(NOT_FOUND);
    await trial.host.setNote(at("B2"), "more");
    expect(threadAt("B2")).toEqual(["mine", "more"]);
    expect(threadAt("B1")).toEqual(["another"]);
  });
});
