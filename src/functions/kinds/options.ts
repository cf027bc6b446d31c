import { Failure } from "../../core/words/failure";
import { listWords } from "../../core/words/listWords";
import { foldedName, nameIndex } from "../../core/words/nameIndex";
import { didYouMean, type NearNames, nearNames } from "../../core/words/nearNames";
import type { Words } from "../../core/words/words";
import type { Context } from "../call/context";
import type { Option } from "../options/options";
import { foundText, type Input, type InputMatrix, plainValueOf, valueText } from "../call/input";
import { expectedFailure, type WholeKind } from "../call/kind";

/**
 * The options of a function: one text of `key=value` pairs (`"Mag=Billions; Pick=first"`) or a
 * range of two columns. Keys and values are matched whatever their case or width, in English or
 * Chinese.
 */
export function options<T extends object>(allowed: Allowed<T>): WholeKind<T> {
  return { shape: "whole", read: (cells, context) => readOptions(cells, allowed, context) };
}

export type Allowed<T> = { readonly [K in keyof T]: Option<T[K]> };

type Pair = readonly [key: string, value: string];

/**
 * The options that cells hold together: texts of pairs, or pairs of a name and a value in two
 * columns.
 */
function readOptions<T extends object>(
  cells: InputMatrix,
  allowed: Allowed<T>,
  context: Context,
): T {
  const all = Object.entries<Option<unknown>>(allowed);
  const given = new Map<string, string>();
  for (const [key, value] of pairs(cells)) {
    const own = all.find(([, option]) =>
      option.names.some((name) => foldedName(name) === foldedName(key)),
    );
    if (!own) throw unknownOption(key, Object.values<Option<unknown>>(allowed));
    if (given.has(own[0]))
      throw new Failure("bad-input", {
        en: `The option ${key} is given twice.`,
        zh: `选项 ${key} 重复。`,
      });
    given.set(own[0], value);
  }
  const read = all.map(([name, option]) => {
    const value = given.get(name);
    return [
      name,
      value === undefined || value === ""
        ? fallbackValue(option, context)
        : option.read(value, context),
    ];
  });
  return Object.fromEntries(read) as T; // One value a key of `allowed`, read by its own option.
}

function fallbackValue<T>({ fallback, byWorkbook }: Option<T>, context: Context): T {
  return byWorkbook ? byWorkbook(context) : fallback;
}

/** The pairs of a name and a value that cells hold. */
export function pairs(cells: InputMatrix): readonly Pair[] {
  return cells.flatMap((row) => {
    const [first, second, ...rest] = row;
    if (rest.length > 0)
      throw expectedFailure(
        "options as one text or a range of two columns",
        "一个文本或两列区域形式的选项",
      );
    return row.length === 2 ? pairOf(first, second) : pairsOfText(first);
  });
}

function pairOf(key: Input, value: Input): readonly Pair[] {
  const name = plainValueOf(key);
  if (name === 0) throw noPair(foundText(name));
  return name === null ? [] : [[String(name), String(plainValueOf(value) ?? "")]];
}

function pairsOfText(cell: Input): readonly Pair[] {
  const text = plainValueOf(cell);
  if (text === null) return [];
  if (text === 0) throw noPair(foundText(text));
  return String(text)
    .split(/[;；\n]/)
    .filter((part) => part.trim() !== "")
    .map((part): Pair => {
      const [key = "", ...value] = part.split(/[=＝]/);
      if (value.length > 1) throw severalInOne(part);
      if (value.length > 0) return [key.trim(), value.join("=").trim()];
      throw noPair({ en: `"${valueText(part.trim())}"`, zh: `“${valueText(part.trim())}”` });
    });
}

function noPair(was: Words): Failure {
  return expectedFailure(
    `options as key=value; key=value, found ${was.en}`,
    `“键=值; 键=值”形式的选项，实际为${was.zh}`,
  );
}

function severalInOne(part: string): Failure {
  return expectedFailure(
    `a semicolon between two options (Mag=Billions; Out=low), found "${valueText(part.trim())}"`,
    `选项之间用分号分隔（Mag=Billions; Out=low），实际为“${valueText(part.trim())}”`,
  );
}

function unknownOption(key: string, allowed: readonly Option<unknown>[]): Failure {
  const near = didYouMean(keysOf(allowed), key);
  const { en } = listWords(allowed.map(({ names }) => same(names[0] ?? "")));
  const { zh } = listWords(allowed.map(({ names }) => same(names.slice(0, 2).join("/"))));
  return new Failure("bad-input", {
    en: `"${valueText(key)}" is not an option here.${near.en} Expected one of ${en}.`,
    zh: `“${valueText(key)}”不是可用的选项。${near.zh}应为 ${zh} 之一。`,
  });
}

/** The keys of some options, to be found when they are misspelt. */
function keysOf(allowed: readonly Option<unknown>[]): NearNames<unknown> {
  return nearNames(nameIndex(allowed, ({ names: all }) => all));
}

function same(text: string): Words {
  return { en: text, zh: text };
}
