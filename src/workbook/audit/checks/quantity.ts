import type { Fact } from "../../../core/facts/fact";
import type { OwnCall } from "../../../core/evidence/lineage";
import { cellAt, heightOf, widthOf } from "../../../core/workbook/places";
import type { Place } from "../../../hosts/host";
import { callItself, parseFormula } from "../../../formulas/calls";
import { chosenPlace } from "../../../formulas/chosenCells";
import { calleeName, type Expression, textOf } from "../../../formulas/expression";
import { parts } from "../../../formulas/parts";
import { referred } from "../../../formulas/referredPlaces";
import { runTask } from "../../../formulas/runTask";
import { usedPart } from "../../../formulas/filledCells";
import { keyOf, type ModelBook } from "./modelBook";

/** One figure that a number is made of, as a call of AIFIN asked for it. */
export interface AskedFigure {
  readonly fact: Fact;
  /** As the call spells it; empty where it does not say. */
  readonly mag: string;
  readonly asOf: string;
}

/** A part of a calculation that is an amount of something: the figures that it adds up. */
export interface Term {
  /** The cell that the part is; null where it is written into the formula itself. */
  readonly place: Place | null;
  readonly figures: readonly AskedFigure[];
}

/** Tells of which figures the amounts of a book are made. */
export interface Quantities {
  /**
   * The terms of a part of a formula: what `+`, `-` and SUM put together, each cell of a range for
   * itself. What is no amount (a ratio, a growth rate, a plain number) is left out.
   */
  readonly terms: (expression: Expression, at: Place) => Promise<readonly Term[]>;
}

/** So many cells lie between a term and its figures at most, and in one range. */
const [MOST_STEPS, MOST_CELLS, MOST_FIGURES] = [200, 2_000, 100];

export function quantities({ cells, reader }: ModelBook): Quantities {
  const known = new Map<string, readonly AskedFigure[]>();

  async function figuresOfCell(place: Place, steps: number): Promise<readonly AskedFigure[]> {
    const key = keyOf(place);
    const found = known.get(key);
    if (found) return found;
    // A cell that leads to itself adds nothing. Cells are read one after the other, so that only
    // those on the way to this one are open.
    known.set(key, []);
    const figures = await readCell(place, steps);
    known.set(key, figures);
    return figures;
  }

  async function readCell(place: Place, steps: number): Promise<readonly AskedFigure[]> {
    const one = cells.get(keyOf(place));
    if (!one || steps > MOST_STEPS) return [];
    if (one.cell.formula === "") return one.calls.slice(0, 1).flatMap(figuresOfCall);
    const whole = parseFormula(one.cell.formula);
    return whole
      ? unique((await terms(whole, place, steps)).flatMap(({ figures }) => figures))
      : [];
  }

  async function terms(expression: Expression, at: Place, steps: number): Promise<readonly Term[]> {
    const { node } = expression;
    const all = parts(expression);
    const each = async (some: readonly Expression[]) => {
      const found: Term[] = [];
      for (const part of some) found.push(...(await terms(part, at, steps)));
      return found;
    };
    switch (node?.type) {
      case "ReferenceIdentifier":
        return termsOfReference(expression, at, steps);
      case "UnaryExpression":
        return node.operator === "%" ? [] : each(all);
      case "BinaryExpression":
        if (/^[+-]$/.test(node.operator)) return each(all);
        if (/^[*/]$/.test(node.operator)) return scaled(node.operator, all, at, steps);
        return node.operator === ":" ? termsOfPlace(expression, at, steps) : [];
      case "CallExpression": {
        const call = callItself(expression);
        if (call) {
          const { calls = [] } = cells.get(keyOf(at)) ?? {};
          const found = calls.find(({ text }) => text === call.text);
          const figures = found ? figuresOfCall(found) : [];
          return figures.length > 0 ? [{ place: null, figures }] : [];
        }
        const name = calleeName(node).toUpperCase();
        if (CHOOSING.test(name)) return termsOfPlace(expression, at, steps);
        if (!ADDING.test(name)) return [];
        return each(name === "IF" ? all.slice(1) : name === "ROUND" ? all.slice(0, 1) : all);
      }
      case "LetExpression":
        return each(all.slice(-1));
      default:
        return [];
    }
  }

  /** An amount times or through a number that is none stays what it is. */
  async function scaled(
    operator: string,
    [left, right]: readonly Expression[],
    at: Place,
    steps: number,
  ): Promise<readonly Term[]> {
    const a = left ? await terms(left, at, steps) : [];
    const b = right ? await terms(right, at, steps) : [];
    if (a.length > 0 && b.length > 0) return [];
    const kept = a.length > 0 ? a : operator === "*" ? b : [];
    const figures = unique(kept.flatMap((one) => one.figures));
    const [first, ...more] = kept;
    return first ? [{ place: more.length === 0 ? first.place : null, figures }] : [];
  }

  async function termsOfReference(expression: Expression, at: Place, steps: number) {
    const { node } = expression;
    if (node?.type !== "ReferenceIdentifier") return [];
    const found = await runTask(reader, referred(node, expression, at));
    if ("meaning" in found) return terms(found.meaning, at, steps + 1);
    return "places" in found ? termsOfPlaces(found.places, steps) : [];
  }

  async function termsOfPlace(expression: Expression, at: Place, steps: number) {
    const place = await runTask(reader, chosenPlace(expression, at));
    return place ? termsOfPlaces([place], steps) : [];
  }

  async function termsOfPlaces(places: readonly Place[], steps: number) {
    const found: Term[] = [];
    for (const range of places) {
      const box = await runTask(reader, usedPart(range));
      if (!box || heightOf(box) * widthOf(box) > MOST_CELLS) continue;
      for (let { top } = box; top <= box.bottom; top++)
        for (let { left } = box; left <= box.right; left++) {
          const place = cellAt(range.sheet, { top, left });
          const figures = await figuresOfCell(place, steps + 1);
          if (figures.length > 0) found.push({ place, figures });
        }
    }
    return found;
  }

  return { terms: (expression, at) => terms(expression, at, 0) };
}

/** Functions whose answer is an amount of what they are given. */
const ADDING =
  /^(SUM|MAX|MIN|AVERAGE|MEDIAN|ROUND|ABS|IF|IFERROR|IFNA|SUBTOTAL|N|_XLFN\.SINGLE|SINGLE)$/;
const CHOOSING = /^(INDEX|OFFSET|INDIRECT|CHOOSE)$/;

/** Functions of AIFIN whose answer is a figure itself. */
const POINTS =
  /^(GET|ARR|REVENUE|VALUATION|FUNDING|COMPUTE|SPEND|BURN|CASH|USERS|PRICE|LATEST|HISTORY|GRID)$/;

function figuresOfCall({ id, text, explanation }: OwnCall): readonly AskedFigure[] {
  if (!POINTS.test(id) || !explanation) return [];
  const [, mag = ""] = /\bMag\s*=\s*([\w.亿万]+)/i.exec(text) ?? [];
  const answers = explanation.evidence.filter(({ role }) => role === "answer");
  const asOf = asOfIn(text, id === "GET" ? 3 : 2);
  return answers.map(({ fact }) => ({ fact, mag: mag.toLowerCase(), asOf }));
}

function asOfIn(text: string, at: number): string {
  const [, option] = /\bAsOf\s*=\s*([^;",)]+)/i.exec(text) ?? [];
  const whole = parseFormula(`=${text}`);
  const given = whole ? callItself(whole)?.arguments[at] : undefined;
  const node = given?.node;
  const isOption = node?.type === "Literal" && String(node.value).includes("=");
  return option?.trim() ?? (given && !isOption ? textOf(given) : "");
}

/** Each figure once; a number of more than these is made of too many to say anything about. */
function unique(figures: readonly AskedFigure[]): readonly AskedFigure[] {
  const found = new Map(
    figures.map((one) => [`${one.fact.id} ${one.mag} ${one.asOf}`, one] as const),
  );
  return found.size > MOST_FIGURES ? [] : [...found.values()];
}
