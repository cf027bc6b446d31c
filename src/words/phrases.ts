import type { Language } from "../core/words/words";
import { callEn } from "./en/call";
import { cellEn } from "./en/cell";
import { chartEn } from "./en/chart";
import { factEn } from "./en/fact";
import { functionsEn } from "./en/functions";
import { helpEn } from "./en/help";
import { insertEn } from "./en/insert";
import { paneEn } from "./en/pane";
import { callZh } from "./zh/call";
import { cellZh } from "./zh/cell";
import { chartZh } from "./zh/chart";
import { factZh } from "./zh/fact";
import { functionsZh } from "./zh/functions";
import { helpZh } from "./zh/help";
import { insertZh } from "./zh/insert";
import { paneZh } from "./zh/pane";

/**
 * The words that the pane needs before any page is loaded, or on several pages. A phrase that
 * names something is a function of it.
 */
const phrasesEn = {
  ...paneEn,
  cell: cellEn,
  call: callEn,
  fact: factEn,
  charts: chartEn,
  functions: functionsEn,
  insert: insertEn,
  help: helpEn,
};

export type Phrases = typeof phrasesEn;

const phrasesZh: Phrases = {
  ...paneZh,
  cell: cellZh,
  call: callZh,
  fact: factZh,
  charts: chartZh,
  functions: functionsZh,
  insert: insertZh,
  help: helpZh,
};

export const PHRASES: Readonly<Record<Language, Phrases>> = { en: phrasesEn, zh: phrasesZh };
