import type { Host } from "../../../src/hosts/host";
import { type ExcelTrial, type ExcelTrials, excelTrials } from "../../workbook/trial/excel";
import { driven, ending, passes, stopTime } from "./drive";
import { TODAY } from "./wire";

let excel: ExcelTrials;
let trial: ExcelTrial;
beforeAll(async () => {
  excel = await excelTrials(TODAY);
});
beforeEach(async () => {
  trial = await excel.open();
  stopTime();
});
afterEach(async () => {
  trial.behaviour.answerLeft();
  await passes(1_000);
  jest.useRealTimers();
  await trial.close();
});
afterAll(() => excel.close());

const at = (address: string) => ({ sheet: "Model", address });
const SEEN = [[{ formula: "", value: null }]];
const reason = () => trial.host.waiting?.reason();

/** A request may never be answered. */
test("a reading that is not answered for a minute is passed, and the next one is held", async () => {
  trial.behaviour.unanswered = "reads";
  const reading = trial.host.sheets();
  const refused = expect(reading).rejects.toThrow("Excel has not answered for a minute");
  const next = trial.host.usedRange("Model");
  const isOver = ending(reading);
  await passes(2_000);
  expect(reason()).toBe("silent");
  await passes(50_000);
  expect(isOver()).toBe(false);
  trial.behaviour.unanswered = null;
  await passes(12_000);
  await refused;
  expect(await driven(next)).toBeNull();
  expect(reason()).toBeNull();
});

/** Everything that changes a workbook. */
const CHANGES: Partial<Record<keyof Host, (host: Host) => Promise<unknown> | undefined>> = {
  addSheet: (host) => host.addSheet("New"),
  removeSheet: (host) => host.removeSheet("Other"),
  write: (host) => host.write(at("A1"), [[1]]),
  writeTogether: (host) => host.writeTogether([{ place: at("A1"), rows: [[1]] }]),
  writeIfUnchanged: (host) =>
    host.writeIfUnchanged([{ place: at("A1"), rows: [[1]], seen: SEEN, withValues: false }]),
  setNumberFormat: (host) => host.setNumberFormat(at("A1"), "0.0"),
  setLook: (host) => host.setLook(at("A1"), { bold: true }),
  setColumnWidth: (host) => host.setColumnWidth(at("A1"), 9),
  defineName: (host) => host.defineName("Rate", at("A1")),
  charts: (host) =>
    host.charts?.addChart({
      kind: "line",
      title: "",
      data: at("A1:B2"),
      seriesBy: "rows",
      at: at("D1:E5"),
    }),
  setNote: (host) => host.setNote(at("A1"), "note"),
  comments: (host) => host.comments?.addComment(at("A1"), "comment"),
  keepSetting: (host) => host.keepSetting("mag", "Billions"),
};

/** What a change is about, where that is not one cell. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  addSheet: ["New"],
  removeSheet: ["Other"],
  charts: ["Model!A1:B2", "Model!D1:E5"],
  keepSetting: [],
};

describe.each(Object.entries(CHANGES))("A change that is not answered (%s)", (name, change) => {
  test.each([
    ["made", true],
    ["not made", false],
  ])(
    "is never passed over, is said to be unknown, and goes on when it is answered (%s)",
    async (_, isMade) => {
      trial.book.addSheet("Other");
      Object.assign(trial.behaviour, { unanswered: "changes", isMade });
      const changing = Promise.resolve(change(trial.host));
      await passes(100); // What it reads before is answered.
      const next = trial.host.sheets();
      const isOver = [ending(changing), ending(next)];
      await passes(12_000);
      expect(reason()).toBe("changing");
      await passes(280_000);
      expect([reason(), ...isOver.map((is) => is())]).toEqual(["changing", false, false]);
      await passes(10_000);
      expect([reason(), ...isOver.map((is) => is())]).toEqual(["lost", false, false]);
      expect(trial.host.waiting?.changing()).toEqual(ABOUT[name] ?? ["Model!A1"]);
      trial.behaviour.answerLeft();
      await driven(changing);
      await driven(next);
      expect(reason()).toBeNull();
    },
  );
});

test("AIFIN that is started anew looks at the cells before it writes", async () => {
  Object.assign(trial.behaviour, { unanswered: "changes", isMade: true });
  const part = { place: at("A1"), rows: [["new"]], seen: SEEN, withValues: false };
  const lost = trial.host.writeIfUnchanged([part]);
  await passes(310_000);
  expect(reason()).toBe("lost");
  jest.resetModules();
  const { excelHost } = await import("../../../src/hosts/excel/host");
  const anew = await excelHost();
  trial.behaviour.unanswered = null;
  trial.behaviour.asked.length = 0;
  expect(await driven(anew.writeIfUnchanged([part]))).toEqual([at("A1")]);
  expect(trial.behaviour.asked.filter(({ isChange }) => isChange)).toEqual([]);
  trial.behaviour.answerLeft();
  await driven(lost);
});
