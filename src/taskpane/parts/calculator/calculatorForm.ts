import type { DealFormula, OpenTerm } from "../../../core/deals/dealFormulas";
import type { KnownDeal } from "../../../core/deals/knownDeal";
import type { DealTerm } from "../../../core/deals/terms";
import type { Deal } from "../../../core/facts/fact";
import type { FunctionHelp, OptionHelp, ParameterHelp } from "../../../core/library/functionHelp";
import { ACTUALS, SCALES } from "../../../core/words/scale";
import { UNITS } from "../../../core/words/unit";
import type { FieldType } from "./typedArgument";

/** What there is to fill in to call a function for a deal. */
export interface CalculatorForm {
  readonly help: FunctionHelp;
  /** All but the options, in their order. */
  readonly parameters: readonly ParameterField[];
  readonly options: readonly OptionField[];
}

interface Field {
  /** What the field is known by: the name of its parameter or option. */
  readonly key: string;
  /** What is filled in before anybody touches it. */
  readonly start: string;
}

export interface ParameterField extends Field {
  readonly parameter: ParameterHelp;
  /** `deal`: it is the deal itself, and nobody is asked. `truth`: TRUE or FALSE. */
  readonly takes: FieldType | "deal" | "truth";
}

export interface OptionField extends Field {
  readonly option: OptionHelp;
  readonly takes: FieldType | "choice";
  /** The term that it sets, or what no article settles; null for other options. */
  readonly term: DealTerm | OpenTerm | null;
}

/** The option that says in which unit amounts are. */
export const UNIT = "Mag";
/** The option that says what is to come out. */
export const OUT = "Out";

/**
 * What is no question of the deal: how the answer is dressed, and the as-of, which the workbook's
 * settings hold.
 */
const ELSEWHERE = ["Headers", "Lang", "Cards", "Curr", "AsOf"];

/**
 * @param known    The deal as far as it was public by the workbook's as-of.
 * @param defaults The unit, by its name, of a formula that names none.
 */
export function calculatorForm(
  help: FunctionHelp,
  formula: DealFormula,
  known: KnownDeal,
  defaults: string = ACTUALS.name,
): CalculatorForm {
  const terms = [...formula.terms(known), ...formula.open];
  const options = help.parameters.flatMap((parameter) => parameter.options ?? []);
  return {
    help,
    parameters: help.parameters
      .filter((parameter) => !parameter.options)
      .map((parameter) => parameterField(parameter, known.deal)),
    options: options
      .filter(({ names: [name = ""] }) => !ELSEWHERE.includes(name))
      .map((option) =>
        optionField(
          option,
          terms.find(({ names }) => names[0] === option.names[0]) ?? null,
          defaults,
        ),
      ),
  };
}

function parameterField(parameter: ParameterHelp, { id }: Deal): ParameterField {
  const { name } = parameter;
  const takes = TAKES[name] ?? "amounts";
  const start = takes === "deal" || takes === "amountOrDeal" ? id : takes === "truth" ? "TRUE" : "";
  return { key: name, start, parameter, takes };
}

/** Which parameters of the functions of deals take something else than amounts. */
const TAKES: Readonly<Record<string, ParameterField["takes"]>> = {
  deal: "deal",
  period: "period",
  pre_money: "amountOrDeal",
  restructured: "truth",
};

function optionField(given: OptionHelp, term: OptionField["term"], defaults: string): OptionField {
  const [key = ""] = given.names;
  const option = key === UNIT ? { ...given, choices: UNIT_CHOICES, fallback: defaults } : given;
  const start = key === UNIT ? "Billions" : (option.fallback ?? "");
  if (option.choices.length > 0) return { key, start, option, term, takes: "choice" };
  return { key, start, option, term, takes: term && "printed" in term ? "number" : "word" };
}

const UNIT_CHOICES = SCALES.map(({ name, nameZh }) => ({
  value: name,
  zh: `${nameZh}${UNITS.get("USD")?.words.zh ?? ""}`,
}));
