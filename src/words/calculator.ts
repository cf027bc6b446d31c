import type { Language } from "../core/words/words";
import { calculatorEn } from "./en/calculator";
import { calculatorZh } from "./zh/calculator";

export type CalculatorWords = typeof calculatorEn;

export const CALCULATOR_WORDS: Readonly<Record<Language, CalculatorWords>> = {
  en: calculatorEn,
  zh: calculatorZh,
};
