import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  ICommandService,
  type IStyleData,
  IUndoRedoService,
  ObjectMatrix,
  sequenceExecute,
  type Univer,
  WrapStrategy,
} from "@univerjs/core";
import {
  SetColWidthCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { FRange } from "@univerjs/sheets/facade";
import type { Look } from "../host";
import { checkColumnWidth, checkLook } from "../look";
import { inPageLanguage } from "./language";

/**
 * Changes how a range is drawn, as one step of undo; rows with wrapped or larger letters get higher where they can be measured.
 * @throws {HostFailure} for a colour or size that is none.
 */
export function setLook(univer: Univer, range: FRange, look: Look): void {
  checkLook(look, inPageLanguage);
  const style = styleOf(look);
  if (Object.keys(style).length === 0) return;
  const injector = univer.__getInjector();
  const target = { unitId: range.getUnitId(), subUnitId: range.getSheetId() };
  const set = { ...target, cellValue: styledCells(range, style) };
  const unset = SetRangeValuesUndoMutationFactory(injector, set);
  // By this trigger the engine knows that there is nothing to calculate.
  const drawn = { id: SetRangeValuesMutation.id, params: { ...set, trigger: SetStyleCommand.id } };
  const commands = injector.get(ICommandService);
  commands.syncExecuteCommand(drawn.id, drawn.params);
  const ranges = [range.getRange()];
  const heights = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ ...target, ranges });
  sequenceExecute(heights.redos, commands);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: target.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: unset }, ...heights.undos],
    redoMutations: [drawn, ...heights.redos],
  });
}

/** A style for each cell, beside the formula that it has: without it, the engine would clear that when the step is done again. */
function styledCells(range: FRange, s: IStyleData) {
  const cells = new ObjectMatrix<ICellData>();
  for (const [down, row] of range.getCellDatas().entries())
    for (const [right, cell] of row.entries()) {
      const { f, si } = cell ?? {};
      const styled = { s, ...(f && { f }), ...(si && { si }) };
      cells.setValue(range.getRow() + down, range.getColumn() + right, styled);
    }
  return cells.getMatrix();
}

/** Sets the width of the columns of a range. @throws {HostFailure} for a width that columns cannot have. */
export function setColumnWidth(univer: Univer, range: FRange, characters: number): void {
  checkColumnWidth(characters, inPageLanguage);
  const value = Math.ceil(characters * DIGIT_PIXELS + EDGE_PIXELS);
  const params = { unitId: range.getUnitId(), subUnitId: range.getSheetId() };
  const ranges = [range.getRange()];
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(SetColWidthCommand.id, { ...params, ranges, value });
}

/** A digit of the grid's standard font, Arial of 11 points, is 0.556 of its size wide; a point is 4/3 pixels. */
const DIGIT_PIXELS = (0.556 * 11 * 4) / 3;
/** Between the digits and the lines of the grid, both sides together. */
const EDGE_PIXELS = 5;

function styleOf({ bold, italic, size, color, fill, align, wrap }: Look): IStyleData {
  return {
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(align !== undefined && { ht: ALIGNMENTS[align] }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
}

function flag(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const satisfies Record<NonNullable<Look["align"]>, HorizontalAlign>;
