import { columnName } from "../../core/workbook/places";
import type { Language } from "../../core/words/words";
import type { Host, Place } from "../../hosts/host";
import type { NotDone } from "../edit/applyEdit";
import type { Edit } from "../edit/edit";
import type { SheetsInserted } from "../edit/insertedSheets";
import { applyWithNote } from "../edit/unfinishedEdit";
import { intoBlank } from "../edit/writes";
import { dealModel } from "./dealModel";
import { drawnRanges, writesOf } from "./drawing";
import type { ModelSheet } from "./modelSheet";
import { MODEL_STYLES } from "./modelStyles";

/** How far the insertion is: sheets done of all. */
type Progress = (done: number, all: number) => void;

/**
 * Puts the worked model into the workbook as new sheets at its end, and shows the first. Nothing
 * that stands there is touched: names of sheets and ranges are chosen beside those that exist.
 *
 * @param isStopped Asked between two steps; once true, what was inserted is taken away again.
 * @throws {HostFailure} when the workbook does not let its sheets and names be known; nothing is
 *   inserted then.
 */
export async function insertModel(
  host: Host,
  language: Language,
  onProgress: Progress,
  isStopped: () => boolean,
): Promise<SheetsInserted | NotDone> {
  const model = dealModel(language, await host.sheets(), await host.names());
  let shown = -1;
  const end = await applyWithNote(
    host,
    "model",
    model.flatMap(sheetEdit),
    ({ sheets }) => {
      if (sheets === shown || sheets === model.length) return;
      shown = sheets;
      onProgress(sheets, model.length);
    },
    isStopped,
  );
  if (end.outcome !== "done") return end;
  const sheets = model.map(({ name }) => name);
  const [first = ""] = sheets;
  // It is there all the same.
  await host.select({ sheet: first, address: "A1" }).catch(() => undefined);
  return { outcome: "inserted", sheets, done: end.done };
}

/** Names first: formulas of this sheet and of those that follow use them. */
function sheetEdit(sheet: ModelSheet): Edit {
  const at = (address: string) => ({ sheet: sheet.name, address });
  const drawn = drawnRanges(sheet).flatMap(({ address, style }): Edit => {
    const { look, format } = MODEL_STYLES[style];
    return [
      ...(Object.keys(look).length > 0
        ? [{ kind: "look" as const, place: at(address), look }]
        : []),
      ...(format !== "" ? [{ kind: "format" as const, place: at(address), format }] : []),
    ];
  });
  const { address, rows } = writesOf(sheet);
  return [
    { kind: "sheet", name: sheet.name },
    ...Object.entries(sheet.names).map(([name, range]) => ({
      kind: "name" as const,
      name,
      place: at(range),
    })),
    ...drawn,
    ...sheet.widths.map((characters, index) => ({
      kind: "width" as const,
      place: at(`${columnName(index)}1`),
      characters,
    })),
    intoBlank([{ place: at(address), rows }]),
    ...chartOf(sheet, at),
  ];
}

function chartOf({ chart }: ModelSheet, at: (address: string) => Place): Edit {
  if (!chart) return [];
  const { data, at: covered, ...rest } = chart;
  return [{ kind: "chart", chart: { ...rest, data: at(data), at: at(covered) } }];
}
