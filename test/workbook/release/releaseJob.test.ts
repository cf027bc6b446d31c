import { dataset } from "../../../src/data";
import { HostFailure } from "../../../src/hosts/host";
import { recalculateWorkbook } from "../../../src/workbook/recalculateWorkbook";
import { compareRelease } from "../../../src/workbook/release/compareRelease";
import {
  calculateWith,
  keepWhenCalculated,
  lookAtRelease,
  type ReleaseEnd,
  releaseJobOf,
} from "../../../src/workbook/release/releaseJob";
import type { FakeHost } from "../../taskpane/fakeHost";
import { ARR_CALL, testFormulas, savedModel } from "./model";

const RELEASE = dataset.version;
const OLD = "0.0.9";

/** Looks at a workbook as the pane does when it opens. */
function look(host: FakeHost, loadCompare = () => Promise.resolve(compareRelease)) {
  return lookAtRelease(releaseJobOf(host), {
    host,
    formulas: testFormulas,
    release: RELEASE,
    loadCompare,
  });
}

const same = () => savedModel({ B2: { formula: `=${ARR_CALL}`, value: 20e9 } });
const moving = () => savedModel({ B2: { formula: `=${ARR_CALL}`, value: 13e9 } });
const kept = (host: FakeHost) => host.settings.get("release");

/** The next end of the work on a workbook. */
function end(host: FakeHost): Promise<ReleaseEnd | null> {
  const job = releaseJobOf(host);
  return new Promise((resolve) => {
    const stop = job.subscribe(() => {
      const state = job.state();
      if (state.kind === "working") return;
      stop();
      resolve(state.kind === "ended" ? state.end : null);
    });
  });
}

describe("A workbook that is opened", () => {
  test("is not compared where it was calculated with today's release", async () => {
    const host = moving();
    host.settings.set("release", RELEASE);
    const never = () => Promise.reject(new Error("It was compared."));
    expect(await look(host, never)).toEqual({ kind: "current" });
  });

  test.each([
    ["no release", undefined, null],
    ["an older one", OLD, OLD],
    ["a later one", "9.9.9", "9.9.9"],
    ["something of another hand", "<b>\n", null],
  ])("is compared where it keeps %s", async (_, text, told) => {
    const host = moving();
    if (text !== undefined) host.settings.set("release", text);
    expect(await look(host)).toMatchObject({ kind: "compared", kept: told, cells: [{}] });
    expect(kept(host)).toBe(text);
    expect(host.calculations()).toBe(0);
  });

  test.each([
    ["nothing moves", same],
    ["no cell calls AIFIN", () => savedModel({ A1: 1 })],
    [
      "a cell has no answer yet",
      () => savedModel({ B2: { formula: `=${ARR_CALL}`, value: { error: "#NAME?" } } }),
    ],
  ])("keeps today's release silently where %s", async (_, open) => {
    const host = open();
    expect(await look(host)).toEqual({ kind: "current" });
    expect(kept(host)).toBe(RELEASE);
  });

  test("says so where it is not known whether a cell moves", async () => {
    const host = savedModel({ B2: { formula: `=ROUND(${ARR_CALL},-9)`, value: 20e9 } });
    expect(await look(host)).toMatchObject({ kind: "compared" });
    expect(kept(host)).toBeUndefined();
  });

  test("says nothing where it does not let the release be kept, and is tried again", async () => {
    const host = same();
    const keepSetting = host.keepSetting.bind(host);
    host.keepSetting = () => Promise.reject(new HostFailure("It is read-only."));
    expect(await look(host)).toEqual({ kind: "current" });
    expect(kept(host)).toBeUndefined();
    host.keepSetting = keepSetting;
    await look(host);
    expect(kept(host)).toBe(RELEASE);
  });

  test.each(["setting", "sheets", "read", "spills"] as const)(
    "is not compared where it refuses %s, and nothing is kept",
    async (method) => {
      const host = moving();
      Object.assign(host, { [method]: () => Promise.reject(new HostFailure("It is busy.")) });
      expect(await look(host)).toBeNull();
      const state = releaseJobOf(host).state();
      expect(state).toMatchObject({ kind: "failed", message: "It is busy." });
      expect(kept(host)).toBeUndefined();
    },
  );

  test("is looked at again where it changes meanwhile", async () => {
    const host = moving();
    const read = host.read.bind(host);
    let reads = 0;
    host.read = async (place) => {
      const cells = await read(place);
      // Somebody calculates.
      if (++reads === 1) host.put("B2", { formula: `=${ARR_CALL}`, value: 20e9 });
      return cells;
    };
    expect(await look(host)).toEqual({ kind: "current" });
    expect(kept(host)).toBe(RELEASE);
  });

  test("that was looked at again is not said to be old", async () => {
    const host = moving();
    let looks = 0;
    const disturbed: typeof compareRelease = (...asked) => {
      if (++looks === 1) host.put("Z9", 1);
      return compareRelease(...asked);
    };
    await look(host, () => Promise.resolve(disturbed));
    expect(looks).toBe(2);
    expect(releaseJobOf(host).state()).toMatchObject({ kind: "ended", isStale: false });
  });

  test("that never rests is looked at five times, and what was found is said to be old", async () => {
    const host = moving();
    let looks = 0;
    const busy: typeof compareRelease = (...asked) => {
      looks++;
      host.put("Z9", looks);
      return compareRelease(...asked);
    };
    expect(await look(host, () => Promise.resolve(busy))).toMatchObject({ kind: "compared" });
    expect(looks).toBe(5);
    expect(releaseJobOf(host).state()).toMatchObject({ kind: "ended", isStale: true });
  });

  test("says nothing of formulas that are typed while it is looked at: 20 billion was said to have been a blank", async () => {
    const host = same();
    let looks = 0;
    const busy: typeof compareRelease = (...request) => {
      looks++;
      host.put(`C${looks}`, { formula: `=${ARR_CALL}`, value: null });
      return compareRelease(...request);
    };
    await look(host, () => Promise.resolve(busy));
    expect(looks).toBe(5);
    expect(releaseJobOf(host).state()).toMatchObject({ kind: "ended", end: { kind: "current" } });
  });

  test("can be left alone in the middle, and nothing is kept", async () => {
    const host = same();
    const job = releaseJobOf(host);
    const stopping: typeof compareRelease = (...asked) => {
      job.stop();
      return compareRelease(...asked);
    };
    expect(await look(host, () => Promise.resolve(stopping))).toMatchObject({ kind: "stopped" });
    expect(kept(host)).toBeUndefined();
  });

  test("without word of changes is compared all the same", async () => {
    const host = same();
    host.onCellsChange = () => {
      throw new HostFailure("It tells nothing.");
    };
    expect(await look(host)).toEqual({ kind: "current" });
  });
});

describe("Calculating with today's release", () => {
  const before = { kept: OLD, cells: [] };
  const calculate = (host: FakeHost) => {
    calculateWith(releaseJobOf(host), host, RELEASE, before);
    return end(host);
  };

  test("calculates, then keeps the release", async () => {
    const host = moving();
    const order: string[] = [];
    const keepSetting = host.keepSetting.bind(host);
    host.keepSetting = (name, text) => {
      order.push(`${host.calculations()} ${name} ${text}`);
      return keepSetting(name, text);
    };
    expect(await calculate(host)).toEqual({ kind: "calculated", unkept: null });
    expect(order).toEqual([`1 release ${RELEASE}`]);
  });

  test("keeps nothing where the program refuses to calculate", async () => {
    const host = moving();
    host.recalculate = () => Promise.reject(new HostFailure("It is busy."));
    const refused = { kind: "uncalculated", message: "It is busy.", before };
    expect(await calculate(host)).toEqual(refused);
    expect(kept(host)).toBeUndefined();
  });

  test("says so where the workbook does not keep the release", async () => {
    const host = moving();
    host.keepSetting = () => Promise.reject(new HostFailure("It is read-only."));
    expect(await calculate(host)).toEqual({ kind: "calculated", unkept: "It is read-only." });
  });
});

describe("Whatever has the whole workbook calculated", () => {
  test("keeps the release, and what was found before is said no more", async () => {
    const host = moving();
    const job = releaseJobOf(host);
    keepWhenCalculated(job, host, RELEASE);
    await look(host);
    const ended = end(host);
    await recalculateWorkbook(host);
    expect(await ended).toEqual({ kind: "calculated", unkept: null });
    expect(kept(host)).toBe(RELEASE);
  });
});
