import type { FailureCode } from "../../core/failure";
import type { Basis, Qualifier, Status } from "../../core/fact";
import type { Family } from "../../core/functionHelp";
import type { RefusalReason } from "../../core/lineage";
import type { Problem } from "../deals/calculator/filledCall";
import type { PageId } from "../pages/pageIds";

/** Everything the pane says in one language. A phrase that names something is a function of it. */
export interface Phrases {
  readonly pages: Readonly<Record<"label" | "more" | PageId, string>>;
  /** The button to the other language, written in that language. */
  readonly otherLanguage: string;
  readonly loading: string;
  /** A page whose script did not come. */
  readonly notLoaded: string;
  readonly dataset: (version: string, released: string) => string;
  readonly cell: CellPhrases;
  readonly call: CallPhrases;
  readonly fact: FactPhrases;
  readonly sources: SourcesPhrases;
  readonly deals: DealsPhrases;
  readonly dealModel: DealModelPhrases;
  readonly chipCircle: ChipCirclePhrases;
  readonly dealCalculator: DealCalculatorPhrases;
  readonly charts: ChartsPhrases;
  readonly functions: FunctionsPhrases;
  readonly insert: InsertPhrases;
  readonly help: HelpPagePhrases;
  readonly start: StartPhrases;
}

export interface CellPhrases {
  readonly selected: string;
  readonly formula: string;
  readonly value: string;
  readonly noFormula: string;
  readonly emptyValue: string;
  readonly firstOf: (address: string) => string;
  readonly spilledFrom: (address: string) => string;
  readonly goTo: (address: string) => string;
  readonly waiting: string;
  readonly emptyCell: string;
  readonly plainValue: string;
  readonly otherFormula: string;
  readonly notUnderstood: string;
  readonly failed: (message: string) => string;
  /** The host did not let the pane listen. */
  readonly unheard: (message: string) => string;
  /** The host let the pane listen and told nothing. */
  readonly missed: string;
  readonly followAgain: string;
  readonly announced: (address: string, formula: string, value: string) => string;
}

export interface CallPhrases {
  /** The heading of what the functions' own help says. */
  readonly about: string;
  readonly use: string;
  readonly avoid: string;
  /** The button from there to the Functions page. */
  readonly openHelp: string;
  readonly result: string;
  /** Over one cell of several that a formula fills. */
  readonly ownFigure: (rows: number, columns: number) => string;
  readonly cells: (rows: number, columns: number) => string;
  readonly answers: (count: number) => string;
  readonly terms: (count: number) => string;
  readonly termsOnly: string;
  readonly noEvidence: string;
  readonly more: (rest: number) => string;
  readonly unresolved: string;
  /** Before the arguments that may make a failure here and none in the sheet. */
  readonly doubtful: string;
  readonly argument: (number: number) => string;
  readonly refusal: Readonly<Record<RefusalReason, (text: string, detail: string) => string>>;
  readonly failure: Readonly<Record<FailureCode, string>>;
}

export interface FactPhrases {
  readonly status: Readonly<Record<Status, string>>;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  /** A date and how it is known. */
  readonly dated: (date: string, basis: string) => string;
  readonly disputed: string;
  readonly agrees: string;
  readonly disagrees: string;
  readonly otherClaims: (count: number) => string;
  readonly undated: string;
  readonly noAuthor: string;
  readonly about: string;
  readonly period: string;
  readonly scope: string;
  readonly counterparty: string;
  readonly deal: string;
  readonly known: string;
  readonly source: string;
  readonly publisher: string;
  readonly paragraph: string;
  readonly printed: string;
  readonly origin: string;
  readonly rule: string;
  /** Above figures about a later time that did not answer. */
  readonly later: string;
  /** Notes are written in English only; another language says so. */
  readonly note: string;
  readonly link: string;
  readonly opens: string;
  readonly id: string;
}

export interface SourcesPhrases {
  readonly search: string;
  readonly searchHint: string;
  readonly count: (count: number) => string;
  readonly figures: (count: number) => string;
  readonly matching: (matching: number, count: number) => string;
  readonly nothing: (query: string) => string;
  readonly noFigure: (query: string) => string;
  readonly clear: string;
  readonly open: (title: string) => string;
  readonly back: string;
  readonly published: string;
  readonly author: string;
  readonly accessed: string;
}

export interface ChipCirclePhrases {
  readonly title: string;
  readonly caption: string;
  readonly between: (buyer: string, supplier: string) => string;
  readonly pays: string;
  readonly back: string;
  readonly dollars: (amount: string) => string;
  readonly unprinted: string;
  /** An amount, and what part of the contract it is. */
  readonly part: (amount: string, share: string) => string;
}

/** The worked model of the deals, inserted as sheets. */
export interface DealModelPhrases {
  readonly title: string;
  readonly about: string;
  readonly insert: string;
  readonly working: (done: number, all: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly inserted: (sheets: string) => string;
  readonly takeBack: string;
  /** Asked before the sheets go, with whatever was changed in them. */
  readonly sure: (sheets: string) => string;
  readonly keep: string;
  readonly remove: string;
  readonly takenBack: string;
}

export interface DealsPhrases {
  readonly count: (count: number) => string;
  readonly back: string;
  readonly parties: string;
  readonly kind: string;
  readonly status: string;
  readonly terms: (count: number) => string;
  /** From one party to another. */
  readonly gives: (from: string, to: string) => string;
  /** The titles over the pictures: what goes both ways, and how a share grows. */
  readonly exchange: string;
  readonly tiers: string;
  readonly profit: string;
  readonly share: string;
  readonly start: string;
  readonly upTo: (rate: string) => string;
  readonly above: (rate: string) => string;
  /** Over what no article prints. */
  readonly unprinted: string;
  readonly setBy: (term: string, option: string) => string;
  /** What is computed with until somebody sets it. */
  readonly untilThen: (assumed: string) => string;
}

/** The form that writes the formula of a deal. */
export interface DealCalculatorPhrases {
  readonly title: string;
  readonly function: string;
  readonly unit: string;
  readonly out: string;
  /** What opens the fields that few need. */
  readonly more: string;
  readonly takeSelection: string;
  readonly notTaken: (message: string) => string;
  readonly isDefault: (choice: string) => string;
  readonly notSet: string;
  readonly yes: string;
  readonly no: string;
  /** Beside a term: what an article prints, or what is computed with as none does. */
  readonly printed: (amount: string) => string;
  readonly notPrinted: string;
  readonly countedAs: (amount: string) => string;
  readonly without: string;
  /** Beside a field that cannot be used. */
  readonly problem: Readonly<Record<Problem, string>>;
  /** In place of the answer: which fields keep it away. */
  readonly missing: (names: string) => string;
  readonly wrong: (names: string) => string;
  readonly answer: string;
  readonly firstCells: (rows: number, columns: number) => string;
  readonly notComputed: (message: string) => string;
  readonly readsItself: (address: string) => string;
}

export interface ChartsPhrases {
  /** The first column of a chart's table. */
  readonly point: string;
  readonly notDrawn: string;
}

export interface FunctionsPhrases {
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly count: (count: number) => string;
  /** The headings of the list. */
  readonly section: Readonly<Record<Family | "named", string>>;
  readonly nothing: (query: string) => string;
  readonly noSuch: (name: string) => string;
  /** Before the names of functions that are near to what was asked for. */
  readonly nearest: string;
  readonly back: string;
  readonly parameters: string;
  readonly optional: string;
  readonly unit: (unit: string) => string;
  readonly equation: string;
  readonly examples: string;
  /** Before what the cell of an example shows. */
  readonly shows: string;
  readonly cellsOf: (formula: string) => string;
  readonly errors: string;
}

/** The help page that stands alone, without a workbook. */
export interface HelpPagePhrases {
  readonly title: string;
  readonly copy: string;
  readonly copied: (formula: string) => string;
  readonly notCopied: (formula: string) => string;
  readonly noFunctions: string;
}

export interface InsertPhrases {
  readonly button: string;
  readonly unreachable: string;
  readonly undo: string;
  readonly failed: (message: string) => string;
}

/** Why there is no pane to show, and what to do about it. */
export interface StartPhrases {
  readonly outside: string;
  readonly noOffice: string;
  readonly noFunctions: string;
}
