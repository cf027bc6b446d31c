import {
  type ICellData,
  ICommandService,
  IUndoRedoService,
  ObjectMatrix,
  sequenceExecute,
  type Univer,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { FRange } from "@univerjs/sheets/facade";
import { type CellInput, HostFailure } from "../host";
import { address } from "./addresses";
import { whenCalculated } from "./calculation";
import { inPageLanguage } from "./language";
import { writtenCell } from "./writtenCell";

/** What is to stand in a range of the engine's. */
export interface WrittenRange {
  readonly range: FRange;
  readonly rows: readonly (readonly CellInput[])[];
}

/**
 * Writes ranges, a later one over an earlier, as one step of undo, and waits until they are
 * calculated.
 * @throws {HostFailure} when the rows of one have not its shape; nothing is written then.
 */
export async function writeTogether(univer: Univer, parts: readonly WrittenRange[]): Promise<void> {
  const [first] = parts;
  if (first === undefined) return;
  parts.forEach(checkShape);
  const ended = whenCalculated(univer);
  const injector = univer.__getInjector();
  const unitId = first.range.getUnitId();
  const redos = [...cellsBySheet(parts)].map(([subUnitId, cells]) => ({
    id: SetRangeValuesMutation.id,
    params: { unitId, subUnitId, cellValue: cells.getMatrix() },
  }));
  const undos = redos.map(({ id, params }) => ({
    id,
    params: SetRangeValuesUndoMutationFactory(injector, params),
  }));
  sequenceExecute(redos, injector.get(ICommandService));
  injector
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: unitId, undoMutations: undos, redoMutations: redos });
  await ended;
}

/** One step a sheet, in which a later range stands over an earlier one. */
function cellsBySheet(parts: readonly WrittenRange[]): Map<string, ObjectMatrix<ICellData>> {
  const sheets = new Map<string, ObjectMatrix<ICellData>>();
  for (const { range, rows } of parts) {
    const cells = sheets.get(range.getSheetId()) ?? new ObjectMatrix<ICellData>();
    sheets.set(range.getSheetId(), cells);
    for (const [down, row] of rows.entries())
      for (const [right, cell] of row.entries())
        cells.setValue(range.getRow() + down, range.getColumn() + right, writtenCell(cell));
  }
  return sheets;
}

function checkShape({ range, rows }: WrittenRange): void {
  const [height, width] = [range.getHeight(), range.getWidth()];
  if (rows.length === height && rows.every((row) => row.length === width)) return;
  const at = address(range.getRange());
  throw new HostFailure(
    inPageLanguage(
      `${at} has ${height} × ${width} cells: give as many values.`,
      `${at} 共有 ${height} × ${width} 个单元格：写入内容的行列数必须与之相同。`,
    ),
  );
}
