import fc from "fast-check";
import { Failure } from "../../src/core/words/failure";
import { DEFAULT_SETTINGS } from "../../src/core/library/workbookSettings";
import { dataset } from "../../src/data";
import { answerCall } from "../../src/functions/record/broadcast";
import { functions } from "../../src/functions/library/functions";
import type { Input, InputMatrix } from "../../src/functions/call/input";
import { runs } from "../runs";
import { anyArgument } from "./anyArgument";
import type { AnswerCell } from "../../src/functions/record/record";

const CONTEXT = { dataset, settings: DEFAULT_SETTINGS };

function isShown({ words }: Failure): boolean {
  return words.en.trim() !== "" && words.zh.trim() !== "" && words.en.length < 1000;
}

function isProper(cell: AnswerCell | Failure): boolean {
  if (cell instanceof Failure) return isShown(cell);
  return typeof cell.value !== "number" || Number.isFinite(cell.value);
}

describe.each(functions.map((record) => [record.id, record] as const))(
  "%s, asked anything",
  (_, record) => {
    test("gives cells or a failure that says something in both languages, never NaN, never another error", () => {
      const isAnsweredProperly = (args: readonly (Input | InputMatrix)[]) => {
        try {
          return answerCall(record, args, CONTEXT).flat().every(isProper);
        } catch (failure) {
          if (!(failure instanceof Failure)) throw failure;
          return isShown(failure);
        }
      };
      const anyArguments = fc.array(anyArgument, { maxLength: record.parameters.length });
      fc.assert(fc.property(anyArguments, isAnsweredProperly), { numRuns: runs(400) });
    });
  },
);
