import { readdirSync } from "node:fs";
import path from "node:path";
import { knownFigures } from "../../src/core/audit/knownFigures";
import { dataset } from "../../src/data";
import { hitsIn } from "../core/audit/labelledHits";
import { labelledSheets } from "../core/audit/labelledSheets";
import { workbookTexts } from "../workbooks/workbookTexts";
import type { BenchRow } from "./row";

const FILES = [
  ["tuned.txt", "that the rules were tuned on"],
  ["unseen.txt", "that were unseen: at first sight 77 of 79 shown were right, of 78"],
  ["hard.txt", "of near misses: at first sight 36 of 39 shown were right, of 45"],
] as const;

/** How many typed numbers that are shown are known figures, and how many of those are shown. */
export function typedNumbers(): Promise<readonly BenchRow[]> {
  const rows = FILES.flatMap(([file, which]) => {
    const sheets = labelledSheets(file);
    const { right, shown, labelled } = hitsIn(sheets, dataset);
    return [
      share(`Precision over ${sheets.length} sheets ${which}`, right, "numbers shown", shown),
      share(`Recall over the same`, right, "numbers that a reader knows", labelled),
    ];
  });
  return Promise.resolve([...rows, alarms()]);
}

function share(what: string, right: number, of: string, count: number): BenchRow {
  return {
    what,
    ours: `${right} right`,
    peer: `${of}: ${count}`,
    ratio: { value: right / count, unit: "percent", limit: { atLeast: 0.9 } },
  };
}

const WORKBOOKS = path.join(__dirname, "../workbooks");

/** Workbooks that others made, which have nothing to do with our companies. */
function alarms(): BenchRow {
  let [numbers, found] = [0, 0];
  const files = readdirSync(WORKBOOKS).filter((file) => file.endsWith(".xlsx"));
  for (const sheet of files.flatMap((file) => workbookTexts(path.join(WORKBOOKS, file)))) {
    const known = knownFigures(sheet, dataset);
    for (const [index, { cells }] of sheet.rows.entries())
      for (const cell of cells) {
        if (typeof cell.value !== "number") continue;
        numbers++;
        found += known(index, cell).length;
      }
  }
  return {
    what: `Alarms in ${files.length} workbooks that others made`,
    ours: `${found} alarms`,
    peer: `numbers in them: ${numbers.toLocaleString("en")}`,
    ratio: { value: found / numbers, unit: "percent", limit: { atMost: 0 } },
  };
}
