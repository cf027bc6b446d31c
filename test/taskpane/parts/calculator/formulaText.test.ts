import { type AstExpression, parse, tokenize } from "@borgar/fx";
import fc from "fast-check";
import {
  type Argument,
  type FilledCall,
  formulaText,
} from "../../../../src/taskpane/parts/calculator/formulaText";
import { typedReference } from "../../../../src/taskpane/parts/calculator/typedReference";

describe("The formula of a call", () => {
  test.each<[formula: string, call: FilledCall]>([
    [
      '=AIFIN.MSSHARE(Sheet1!B2:L2,,"Mag=Billions; Cap=20")',
      {
        id: "MSSHARE",
        arguments: [{ reference: "Sheet1!B2:L2" }, null],
        options: [
          ["Mag", "Billions"],
          ["Cap", "20"],
        ],
      },
    ],
    ["=AIFIN.WARRANT(100,1000)", { id: "WARRANT", arguments: [100, 1000, null], options: [] }],
    [
      '=AIFIN.SOFTBANK(FALSE,"Mag=Billions")',
      { id: "SOFTBANK", arguments: [false], options: [["Mag", "Billions"]] },
    ],
    [
      '=AIFIN.COMMITMENT("oracle-cloud",2026)',
      { id: "COMMITMENT", arguments: [{ text: "oracle-cloud" }, 2026], options: [] },
    ],
    ['=AIFIN.GET("a""b")', { id: "GET", arguments: [{ text: 'a"b' }], options: [] }],
    ["=AIFIN.MSSHARE(-0.5)", { id: "MSSHARE", arguments: [-0.5], options: [] }],
    ["=AIFIN.MSSHARE(1E-7)", { id: "MSSHARE", arguments: [1e-7], options: [] }],
    ["=AIFIN.DATASET()", { id: "DATASET", arguments: [null], options: [] }],
  ])("%s", (formula, call) => expect(formulaText(call)).toBe(formula));

  test("read again gives the arguments and options that were filled in", () => {
    const reference = fc
      .constantFrom("B2", "$B$2:L2", "Sheet1!B2", "'It''s; \"mine\"'!B2:B9", "B:B", "profit_2025")
      .map((text) => ({ reference: typedReference(text)?.reference ?? "" }));
    const argument: fc.Arbitrary<Argument> = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e30, max: 1e30 }),
      fc.string({ unit: "grapheme" }).map((text) => ({ text })),
      reference,
    );
    const options = fc.array(
      fc.tuple(fc.constantFrom("Mag", "Cap", "CapOn"), fc.stringMatching(/^[\w.]+$/)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 4 }), options, (given, options) => {
        const call = { id: "MSSHARE", arguments: given, options };
        const text = options.map((pair) => pair.join("=")).join("; ");
        const all = text ? [...given, { text }] : given;
        const read = argumentsOf(formulaText(call));
        expect(all.map((_, at) => read[at] ?? null)).toEqual(all.map(withoutSignOfZero));
        expect(read.slice(all.length)).toEqual([]);
      }),
    );
  });
});

/** The arguments of a formula that is one call, as the parser reads them. */
function argumentsOf(formula: string): readonly Argument[] {
  const node = parse(tokenize(formula, { mergeRefs: true }));
  if (node.type !== "CallExpression") throw new Error(`${formula} is no call.`);
  return node.arguments.map(argumentOf);
}

function argumentOf(node: AstExpression | null): Argument {
  if (node?.type === "ReferenceIdentifier") return { reference: node.value };
  if (node?.type === "UnaryExpression" && node.operator === "-")
    return -Number(argumentOf(node.arguments[0] ?? null));
  if (node?.type !== "Literal") return null;
  return typeof node.value === "string" ? { text: node.value } : node.value;
}

function withoutSignOfZero(argument: Argument): Argument {
  return argument === 0 ? 0 : argument;
}
