import fc from "fast-check";
import { Failure } from "../../src/core/failure";
import { dataset } from "../../src/data";
import { answerCall } from "../../src/functions/broadcast";
import { functions } from "../../src/functions/functions";
import type { Input, InputMatrix } from "../../src/functions/kinds/input";
import type { AnswerCell } from "../../src/functions/record";

/** Whatever can stand in a cell, likely and unlikely. */
const anyCell: fc.Arbitrary<Input> = fc.oneof(
  fc.constantFrom<Input>(
    null,
    undefined,
    "",
    " ",
    true,
    false,
    0,
    -1,
    2025,
    45991,
    1e308,
    -1e308,
    NaN,
    Infinity,
    -Infinity,
  ),
  fc.double(),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom<Input>(
    "OpenAI",
    "微软",
    "ARR",
    "2025",
    "LATEST",
    "Mag=Billions",
    "Cap=1",
    "=HYPERLINK()",
    "x".repeat(32_767),
    "\u202e",
    "__proto__",
    "constructor",
  ),
  fc.constantFrom<Input>(
    { type: "Error", basicValue: "#N/A" },
    { type: "Error" },
    { type: "Entity", basicValue: "#VALUE!" },
    { type: "Double", basicValue: 7, properties: { FactId: { basicValue: "no such fact" } } },
    { type: "Empty" },
  ),
);

const anyArgument: fc.Arbitrary<Input | InputMatrix> = fc.oneof(
  anyCell,
  fc
    .record({ rows: fc.integer({ min: 0, max: 3 }), columns: fc.integer({ min: 0, max: 3 }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
);

function isSaid({ words }: Failure): boolean {
  return words.en.trim() !== "" && words.zh.trim() !== "" && words.en.length < 1000;
}

function isProper(cell: AnswerCell | Failure): boolean {
  if (cell instanceof Failure) return isSaid(cell);
  return typeof cell.value !== "number" || Number.isFinite(cell.value);
}

describe.each(functions.map((record) => [record.id, record] as const))(
  "%s, asked anything",
  (_, record) => {
    test("gives cells or a failure that says something in both languages, never NaN, never another error", () => {
      const isAnsweredProperly = (args: readonly (Input | InputMatrix)[]) => {
        try {
          return answerCall(record, args, dataset).flat().every(isProper);
        } catch (failure) {
          if (!(failure instanceof Failure)) throw failure;
          return isSaid(failure);
        }
      };
      const anyArguments = fc.array(anyArgument, { maxLength: record.parameters.length });
      fc.assert(fc.property(anyArguments, isAnsweredProperly), { numRuns: 2000 });
    });
  },
);
