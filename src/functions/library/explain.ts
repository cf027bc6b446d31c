import type { Dataset } from "../../core/facts/dataset";
import type {
  Evidence,
  ExplainedCell,
  Explanation,
  FailureWords,
} from "../../core/evidence/explanation";
import type { Explain } from "../../core/library/functionsLibrary";
import { Failure } from "../../core/words/failure";
import { DEFAULT_SETTINGS } from "../../core/library/workbookSettings";
import { answerCall } from "../record/broadcast";
import { excelCode } from "./error";
import { functions } from "./functions";
import type { AnswerCell, AnswerTable } from "../record/record";

/**
 * Tells what stands behind a call, for the pane: the same records as the cells, asked once more.
 */
export function createExplain(dataset: Dataset, settings = DEFAULT_SETTINGS): Explain {
  return (id, args) => {
    const name = id.toUpperCase();
    const record = functions.find((record) => record.id === name);
    const call = `AIFIN.${name}`;
    if (!record) return failedExplanation(call, unknownFunction(call));
    try {
      return explanationOf(call, answerCall(record, args, { dataset, settings }));
    } catch (failure) {
      if (failure instanceof Failure) return failedExplanation(call, failure);
      throw failure;
    }
  };
}

function explanationOf(call: string, answer: AnswerTable): Explanation {
  const evidence = new Map<string, Evidence>();
  for (const cell of answer.flat())
    if (!(cell instanceof Failure))
      for (const one of cell.evidence) evidence.set(one.fact.id, evidence.get(one.fact.id) ?? one);
  const cells = answer.map((row) => row.map(explainedCell));
  return {
    call,
    rows: answer.map((row) =>
      row.map((cell) => (cell instanceof Failure ? excelCode(cell.code) : cell.value)),
    ),
    evidence: [...evidence.values()],
    failure: cells.flat().find(({ failure }) => failure !== null)?.failure ?? null,
    cells,
  };
}

function explainedCell(cell: AnswerCell | Failure): ExplainedCell {
  if (cell instanceof Failure) return { factIds: [], failure: failureWords(cell) };
  return { factIds: cell.evidence.map(({ fact }) => fact.id), failure: null };
}

function failedExplanation(call: string, failure: Failure): Explanation {
  const cells = [[{ factIds: [], failure: failureWords(failure) }]];
  return {
    call,
    rows: [[excelCode(failure.code)]],
    evidence: [],
    failure: failureWords(failure),
    cells,
  };
}

function failureWords({ code, words }: Failure): FailureWords {
  return { code, words };
}

function unknownFunction(call: string): Failure {
  const all = functions.map(({ id }) => id).join(", ");
  return new Failure("bad-input", {
    en: `${call} is not a function of AIFIN: there is ${all}.`,
    zh: `${call} 不是 AIFIN 的函数：现有 ${all}。`,
  });
}
