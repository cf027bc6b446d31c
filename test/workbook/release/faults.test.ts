import { dataset } from "../../../src/data";
import { compareRelease } from "../../../src/workbook/release/compareRelease";
import { lookAtRelease, releaseJobOf } from "../../../src/workbook/release/releaseJob";
import { allFaults, type Fault, sample } from "../trial/faults";
import { memoryTrial } from "../trial/memory";
import { whole } from "../trial/trial";
import { ARR, formulas } from "./model";

/** What a look leaves in a workbook some of whose requests are refused. */
async function lookedAt(value: number, fault: Fault | null) {
  const trial = await memoryTrial();
  trial.put("A2", "OpenAI");
  trial.put("B2", { formula: `=${ARR}`, value, text: "" });
  trial.put("B3", { formula: "=AIFIN.ARR(A2,2025)", value: 20e9, text: "" });
  const before = await whole(trial.sight);
  if (fault) trial.begin(fault);
  const since = trial.requests();
  const end = await lookAtRelease(releaseJobOf(trial.host), {
    host: trial.host,
    formulas,
    release: dataset.version,
    loadCompare: () => Promise.resolve(compareRelease),
  });
  return {
    end: end?.kind ?? "failed",
    isUntouched: (await whole(trial.sight)) === before,
    kept: trial.sight.settings.get("release"),
    requests: trial.requests() - since,
  };
}

describe("A look at a workbook that refuses some requests", () => {
  test("never takes a cell that moves for one that does not, nor writes anything else", async () => {
    const { requests } = await lookedAt(13e9, null);
    for (const fault of sample(allFaults(requests), 60)) {
      const { end, isUntouched, kept } = await lookedAt(13e9, fault);
      expect({ fault, isUntouched, kept }).toEqual({ fault, isUntouched: true, kept: undefined });
      expect(["failed", "compared"]).toContain(end);
    }
  });

  test("keeps the release where nothing moves, as far as it is let", async () => {
    const { requests } = await lookedAt(20e9, null);
    for (const fault of sample(allFaults(requests), 60)) {
      const { end, isUntouched, kept } = await lookedAt(20e9, fault);
      expect({ fault, isUntouched }).toEqual({ fault, isUntouched: true });
      expect([undefined, dataset.version]).toContain(kept);
      if (kept === undefined) expect(["failed", "compared", "current"]).toContain(end);
    }
  });
});
