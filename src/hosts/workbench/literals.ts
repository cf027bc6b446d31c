import type { Nullable } from "@univerjs/core";
import {
  type BaseAstNode,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  type LexerNode,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
  ValueNodeFactory,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { arrayValue } from "./answers";
import { isNumeral } from "./numeral";

/**
 * The formula engine, but that what is written in a formula is what it is in Excel: `2E10`,
 * `2025.0` and `0.10` are numbers, in array constants too, and `"2E10"` is a text. The engine
 * itself takes a number for a text unless it is spelled as JavaScript spells it.
 */
export class FormulaEnginePlugin extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([ValueNodeFactory, { useClass: LiteralFactory }]);
    this._injector.replace([Interpreter, { useClass: CatchingInterpreter }]);
  }
}

/** A function of the engine's that throws gives an error in its cell, and ends no calculation. */
class CatchingInterpreter extends Interpreter {
  override execute(
    node: Parameters<Interpreter["execute"]>[0],
  ): ReturnType<Interpreter["execute"]> {
    try {
      return super.execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  override async executeAsync(
    node: Parameters<Interpreter["executeAsync"]>[0],
  ): Promise<ReturnType<Interpreter["execute"]>> {
    try {
      return await super.executeAsync(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Makes the nodes of literals in the tree of a formula. */
class LiteralFactory extends ValueNodeFactory {
  /** JavaScript's other numbers, `Infinity` and `0x10`, are none in a formula. */
  override checkAndCreateNodeType(param: LexerNode | string): BaseAstNode | undefined {
    const isForeign =
      typeof param === "string" &&
      param.trim() !== "" &&
      !Number.isNaN(Number(param)) &&
      !isNumeral(param.trim());
    return isForeign ? undefined : super.checkAndCreateNodeType(param);
  }

  override create(token: string): BaseAstNode {
    const node = super.create(token);
    node.execute = () => node.setValue(literal(token.trim(), keepsTexts(node)));
    return node;
  }
}

/**
 * The value of a literal. A quoted date or percentage is handed to the engine's own functions as
 * the number that it means, because they do not convert texts themselves, as Excel's do.
 */
function literal(token: string, textsStay: boolean): BaseValueObject {
  if (token.startsWith("{"))
    return arrayValue(constantCells(token).map((row) => row.map((one) => literal(one, textsStay))));
  if (isNumeral(token)) return number(Number(token));
  const [, quoted] = /^"(.*)"$/s.exec(token) ?? [];
  if (quoted === undefined || !(textsStay || isNumeral(quoted.trim())))
    return ValueObjectFactory.create(token);
  return StringValueObject.create(quoted.replaceAll('""', '"'));
}

/** Excel lets no number be entered that is too large for it. */
function number(value: number): BaseValueObject {
  return Number.isFinite(value)
    ? NumberValueObject.create(value)
    : ErrorValueObject.create(ErrorType.NUM);
}

/**
 * The cells of an array constant as they are written; commas and semicolons between quotes divide
 * nothing.
 */
function constantCells(constant: string): string[][] {
  const parts = constant.slice(1, -1).match(/"(?:[^"]|"")*"|[^",;]+|[,;]/g) ?? [];
  const rows = [[""]];
  for (const part of parts) {
    const row = rows.at(-1) ?? [];
    if (part === ";") rows.push([""]);
    else if (part === ",") row.push("");
    else row.push(`${row.pop() ?? ""}${part}`.trim());
  }
  return rows;
}

/** Whether a literal's function wants texts as they are written; operators do. */
function keepsTexts(node: BaseAstNode): boolean {
  // Nodes of functions have the method, others lack it.
  const parent = node.getParent() as Nullable<Caller>;
  return parent?.isFunctionExecutorArgumentsIgnoreNumberPattern?.() ?? true;
}

interface Caller {
  readonly isFunctionExecutorArgumentsIgnoreNumberPattern?: () => boolean;
}
