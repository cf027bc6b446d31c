import {
  type ICellData,
  type IStyleData,
  InterceptorEffectEnum,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/**
 * Draws each spilled number in the format that the function gave it, as Excel does; a cell's own
 * number format goes before. The engine keeps the format beside the spilled value, where its own
 * drawing does not look. Nothing is written into cells.
 */
export function drawSpilledFormats(univer: Univer): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_SPILLED_VALUES,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const spilled = model.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const format = numberFormat(spilled);
      const own = workbook.getStyles().get(cell?.s);
      return next(format && !own?.n ? { ...cell, s: { ...own, n: format } } : cell);
    },
  });
}

/**
 * The engine puts spilled values into the grid at 100 and formats numbers at 10; the higher goes
 * first.
 */
const AFTER_SPILLED_VALUES = 50;

/** A calculated cell carries its style itself; only written cells name one. */
function numberFormat(spilled: Nullable<ICellData>): IStyleData["n"] {
  return typeof spilled?.s === "object" ? spilled.s?.n : undefined;
}
