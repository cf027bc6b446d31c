import { type ICellData, ObjectMatrix, type IRange, type Univer } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  type IReorderRangeCommandParams,
  ReorderRangeCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";

/**
 * Makes sorting move formulas as Excel does: a relative reference goes along with the row of its
 * formula, an absolute one stays. The engine by itself moves the text alone, so that C2 `=B2*10` in
 * row 4 would still reckon with B2, without a word. One step of undo takes back both.
 */
export function shiftSortedFormulas(univer: Univer): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const lexer = injector.get(LexerTreeBuilder);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      if (id !== ReorderRangeCommand.id) return NONE;
      const reorder = params as IReorderRangeCommandParams; // What the command has.
      const { unitId, subUnitId } = reorder;
      const [after, before] = [new ObjectMatrix<ICellData>(), new ObjectMatrix<ICellData>()];
      for (const [row, from, column] of movedCells(reorder)) {
        const formula = model.getFormulaStringByCell(from, column, subUnitId, unitId);
        if (!formula) continue;
        const f = lexer.moveFormulaRefOffset(formula, 0, row - from);
        after.setValue(row, column, { f, si: null });
        before.setValue(from, column, { f: formula, si: null });
      }
      const mutation = (cells: ObjectMatrix<ICellData>) => ({
        id: SetRangeValuesMutation.id,
        params: { unitId, subUnitId, cellValue: cells.getMatrix() },
      });
      if (after.getLength() === 0) return NONE;
      return { redos: [mutation(after)], undos: [mutation(before)] };
    },
  });
}

const NONE = { redos: [], undos: [] };

/** Row, the row before, and column of every cell whose row becomes another. */
function* movedCells({
  order,
  range,
}: {
  readonly order: Readonly<Record<number, number>>;
  readonly range: IRange;
}): Generator<readonly [row: number, from: number, column: number]> {
  for (const [key, from] of Object.entries(order)) {
    const row = Number(key);
    if (row === from) continue;
    for (let column = range.startColumn; column <= range.endColumn; column++)
      yield [row, from, column];
  }
}
