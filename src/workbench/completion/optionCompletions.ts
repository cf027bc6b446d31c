import { foldedName } from "../../core/words/nameIndex";
import type { ParameterValue } from "../../hosts/workbench/metadata";
import type { Completion } from "./completion";
import { isNamed, startsLike } from "./matching";

/** An option with one of its values: `Mag=Billions`, which a Chinese page names `单位=十亿`. */
interface OptionValue {
  readonly option: string;
  readonly optionName: string;
  readonly value: string;
  readonly valueName: string;
}

/** Options of a text such as `Mag=Billions; Pick=first`: first their names, then their values. */
export function optionCompletions(
  { typed, rest }: { readonly typed: string; readonly rest: string },
  values: readonly ParameterValue[],
): readonly Completion[] {
  const options = values.map(optionValue);
  const [head, current] = splitAt(typed, /^(?:.*[;；])?\s*/);
  const [own, tail] = splitAt(rest, /^[^;；]*/);
  const [name, value] = splitAtEquals(current);
  if (value === null) return own.includes("=") ? [] : nameCompletions(name, head, tail, options);
  const matching = options
    .filter(({ option, optionName }) => isNamed([option, optionName], name))
    .filter((one) => startsLike([one.value, one.valueName], value));
  const isWhole = (one: OptionValue) => isNamed([one.value, one.valueName], value + own);
  if ((own !== "" || matching.length === 1) && matching.some(isWhole)) return [];
  return matching.map((one) => {
    const text = `"${head}${one.option}=${one.value}${tail}"`;
    return {
      label: one.value,
      name: one.valueName === one.value ? "" : one.valueName,
      tooltip: "",
      text,
      caret: text.length,
    };
  });
}

/** The options that are not given yet; the text stays open for the value. */
function nameCompletions(
  typed: string,
  head: string,
  tail: string,
  options: readonly OptionValue[],
): readonly Completion[] {
  const given = head.split(/[;；]/).map((one) => splitAtEquals(one)[0]);
  const isGiven = ({ option, optionName }: OptionValue) =>
    given.some((one) => isNamed([option, optionName], one));
  const firsts = options.filter(
    (one, at) => options.findIndex(({ option }) => option === one.option) === at,
  );
  return firsts
    .filter((one) => !isGiven(one) && startsLike([one.option, one.optionName], typed))
    .map(({ option, optionName }) => {
      const open = `"${head}${option}=`;
      return {
        label: `${option}=`,
        name: foldedName(optionName) === foldedName(option) ? "" : optionName,
        tooltip: "",
        text: open + (tail === "" ? "" : `${tail}"`),
        caret: open.length,
      };
    });
}

function optionValue({ stringValue, name }: ParameterValue): OptionValue {
  const [option, value] = splitAtEquals(stringValue);
  const [optionName, valueName] = splitAtEquals(name);
  return { option, optionName, value: value ?? "", valueName: valueName ?? "" };
}

/** @returns the part behind the first `=` as null where there is none. */
function splitAtEquals(text: string): readonly [string, string | null] {
  const [, name = text, value = null] = /^([^=＝]*)[=＝](.*)$/s.exec(text) ?? [];
  return [name, value];
}

function splitAt(text: string, start: RegExp): readonly [string, string] {
  const [found = ""] = start.exec(text) ?? [];
  return [found, text.slice(found.length)];
}
