import { applyEdit } from "../edit/applyEdit";
import { undoEdit } from "../edit/undoEdit";
import { changesOf } from "../edit/writes";
import { expectSame } from "../promises/expect";
import { newSheet, valuesOf } from "../promises/promise";
import { promises } from "../promises/promises";
import { AS_EXPECTED, type Check, type CheckResult, type CheckRoom } from "./check";
import { checkSentence } from "../../words/checkSentence";

/** What AIFIN does to a workbook: all that hosts promise, an edit with its undoing, and XML. */
export const workbookChecks: readonly Check[] = [
  ...promises.map(({ name, isPromisedBy = () => true, check }) => ({
    group: "workbook" as const,
    name,
    run: async ({ host }: CheckRoom): Promise<CheckResult> => {
      if (!isPromisedBy(host)) return { outcome: "absent" };
      await check(host);
      return AS_EXPECTED;
    },
  })),
  {
    group: "workbook",
    name: checkSentence("an edit is done, and taken back"),
    run: async ({ host }) => {
      const place = { sheet: await newSheet(host), address: "A1:B1" };
      await host.write(place, [["before", 1]]);
      const blocks = await changesOf(host, [{ place, rows: [["after", "=1+1"]] }]);
      const end = await applyEdit(host, [
        { kind: "write", blocks, ifChanged: "refuse", withValues: true },
      ]);
      expectSame(end.outcome, "done");
      if (end.outcome !== "done") return { outcome: "otherwise" };
      expectSame(await valuesOf(host, place), [["after", 2]]);
      expectSame((await undoEdit(host, end.done)).outcome, "undone");
      expectSame(await valuesOf(host, place), [["before", 1]]);
      return AS_EXPECTED;
    },
  },
  {
    group: "workbook",
    name: checkSentence("a piece of XML that is put into the workbook is read as it was"),
    run: async ({ host }) => {
      const isKept = await host.keepsXml();
      if (isKept === null) return { outcome: "absent" };
      return { outcome: isKept ? "expected" : "otherwise" };
    },
  },
];
