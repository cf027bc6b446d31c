import type { Dataset } from "../../../core/facts/dataset";
import type { FunctionHelp, OptionHelp } from "../../../core/library/functionHelp";
import { SCALES } from "../../../core/words/scale";
import { scopeLabel } from "../../../core/facts/scopes";
import { UNITS } from "../../../core/words/unit";
import { STATUSES } from "../../../core/facts/vocabulary";
import type { Words } from "../../../core/words/words";
import { FIND_WORDS, type FindWords } from "../../../words/find";
import { inEveryLanguage } from "../../../words/inLanguage";
import { type AskChoices, PARTY, SCOPE } from "./askChoices";
import { scopeOf } from "../../../core/facts/scopeOf";

/** An option of a function as it is offered: only what exists can be chosen. */
export interface OptionChoice {
  /** As formulas spell it. */
  readonly name: string;
  readonly nameZh: string;
  readonly choices: readonly { readonly value: string; readonly words: Words }[];
  /** What holds until something else is chosen; one of the choices. */
  readonly start: string;
  /** The value that need not be written; null where it must be. */
  readonly fallback: string | null;
}

/** How the answer is dressed; the settings of the pane and the workbook see to that. */
const DRESS = ["Lang", "Cards", "Curr"];

/**
 * The options of a function that make a difference for what is asked, each with the values that do.
 * @param mag The unit, by its name, of a formula that names none.
 */
export function optionChoices(
  { parameters }: FunctionHelp,
  choices: AskChoices,
  dataset: Dataset,
  mag: string,
): readonly OptionChoice[] {
  return parameters
    .flatMap(({ options = [] }) => options)
    .filter(({ names: [name = ""] }) => !DRESS.includes(name))
    .map((option) => optionChoice(option, choices, dataset, mag))
    .filter(({ choices, fallback }) => choices.some(({ value }) => value !== fallback));
}

function optionChoice(
  help: OptionHelp,
  choices: AskChoices,
  dataset: Dataset,
  mag: string,
): OptionChoice {
  const [name = "", nameZh = name] = help.names;
  const request = { name, nameZh };
  switch (name) {
    case "Mag":
      return { ...request, ...magChoices(choices, mag) };
    case SCOPE:
      return { ...request, ...scopeChoices(choices) };
    case PARTY:
      return { ...request, ...partyChoices(choices, dataset) };
    case "Status":
      return { ...request, ...withFallback(help, statusChoices(help, choices)) };
    case "Pick":
      return { ...request, ...withFallback(help, pickChoices(help, choices, dataset)) };
    case "Out":
      return { ...request, ...withFallback(help, plainChoices(help)), start: outStart(choices) };
    default:
      return { ...request, ...withFallback(help, plainChoices(help)) };
  }
}

type Choices = Pick<OptionChoice, "choices" | "start" | "fallback">;

/** Nothing need be chosen where an option has no value of its own to fall back to. */
function withFallback({ fallback }: OptionHelp, choices: OptionChoice["choices"]): Choices {
  if (fallback !== null) return { choices, start: fallback, fallback };
  return { choices: [UNSET, ...choices], start: "", fallback: "" };
}

const UNSET = { value: "", words: choiceWords(({ unset }) => unset) };

function plainChoices({ choices }: OptionHelp): OptionChoice["choices"] {
  return choices.map(({ value, zh }) => ({
    value,
    words: YES_OR_NO.get(value) ?? { en: value, zh },
  }));
}

const YES_OR_NO: ReadonlyMap<string, Words> = new Map([
  ["1", choiceWords(({ yes }) => yes)],
  ["0", choiceWords(({ no }) => no)],
]);

/** What a choice without a name of its own is called. */
function choiceWords(phrase: (words: FindWords["choices"]) => string): Words {
  return inEveryLanguage(FIND_WORDS, ({ choices }) => phrase(choices));
}

/** Prices, shares and gigawatts are in no other unit. */
function magChoices({ chosenMetrics }: AskChoices, mag: string): Choices {
  const isScaled = chosenMetrics.some(({ unit }) => UNITS.get(unit)?.isScaled);
  const choices = SCALES.map(({ name, nameZh, factor }) => ({
    value: name,
    words: factor === 1 ? choiceWords(({ unscaled }) => unscaled) : { en: name, zh: nameZh },
  }));
  return { choices: isScaled ? choices : [], start: mag, fallback: mag };
}

/** Of the whole nothing need be said, but where there are figures of several kinds of it. */
function scopeChoices({ scopes, scope, facts }: AskChoices): Choices {
  const choices = scopes.map((slug) => ({ value: slug, words: scopeWords(slug) }));
  const hasKinds = facts.some(({ scope, basis }) => scope === "" && basis !== "");
  return { choices, start: scope, fallback: hasKinds ? null : "" };
}

function scopeWords(slug: string): Words {
  return slug === "" ? choiceWords(({ whole }) => whole) : scopeLabel(slug);
}

function partyChoices({ parties, party }: AskChoices, dataset: Dataset): Choices {
  const choices = parties.map((id) => {
    if (id === "") return { value: id, words: choiceWords(({ noParty }) => noParty) };
    const { name = id, nameZh = "" } = dataset.entities.get(id) ?? {};
    return { value: id, words: { en: name, zh: nameZh || name } };
  });
  return { choices: parties.length > 1 ? choices : [], start: party, fallback: "" };
}

function statusChoices(help: OptionHelp, { statuses }: AskChoices): OptionChoice["choices"] {
  const isThere = (value: string) => statuses.some((status) => status === value);
  return statuses.length < 2
    ? []
    : plainChoices(help).filter(({ value }) => !Object.hasOwn(STATUSES, value) || isThere(value));
}

function pickChoices(
  help: OptionHelp,
  { facts, sources }: AskChoices,
  dataset: Dataset,
): OptionChoice["choices"] {
  if (facts.length < 2) return [];
  const bySource = sources.map((id) => {
    const { publisher = id } = dataset.sources.get(id) ?? {};
    return { value: `source:${id}`, words: choiceWords(({ onlySource }) => onlySource(publisher)) };
  });
  return [...plainChoices(help), ...(sources.length > 1 ? bySource : [])];
}

/** Where only ranges are printed, there is no single value to ask for. */
function outStart({ facts, scope }: AskChoices): string {
  const scoped = facts.filter((fact) => scopeOf(fact) === scope);
  return scoped.length > 0 && scoped.every(({ value }) => value === null) ? "low" : "value";
}
