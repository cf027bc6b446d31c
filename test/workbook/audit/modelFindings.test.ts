import fc from "fast-check";
import { dataset } from "../../../src/data";
import { createFormulas } from "../../../src/formulas/createFormulas";
import { createExplain } from "../../../src/functions/library/explain";
import { functions } from "../../../src/functions/library/functions";
import { MODEL_CHECKS, type ModelCheck } from "../../../src/workbook/audit/checks/finding";
import { readModelBook } from "../../../src/workbook/audit/checks/modelBook";
import { modelFindings } from "../../../src/workbook/audit/checks/modelFindings";
import { MODEL_FINDING_WORDS } from "../../../src/words/modelFindings";
import { fakeHost } from "../../taskpane/fakeHost";

const explain = createExplain(dataset);
const formulas = createFormulas(explain, functions);

type Cells = Readonly<Record<string, string | number>>;

/** What is found in a sheet: each check with the cell that it is about. */
async function found(cells: Cells): Promise<readonly (readonly [ModelCheck, string])[]> {
  const host = fakeHost("Model");
  for (const [address, input] of Object.entries(cells)) {
    if (typeof input === "string" && input.startsWith("=")) {
      const value = 1;
      host.put(address, { formula: input, value, text: String(value) });
    } else host.put(address, input);
  }
  const book = await readModelBook(host, formulas, ["Model"], () => false);
  const asOf = dataset.released;
  const findings = await modelFindings({ book, formulas, dataset, asOf }, () => false);
  return findings.map(({ check, at }) => [check, at[0]?.address ?? ""]);
}

const ARR = (year: number, company = "OpenAI") => `=AIFIN.ARR("${company}",${year})`;

/** Each check: what it finds, and near cases in which it finds nothing. */
const CASES: readonly (readonly [check: ModelCheck, cells: Cells, near: readonly Cells[]])[] = [
  [
    "run-rate-and-revenue",
    {
      A1: ARR(2025),
      A2: "=A1*1.5",
      A3: '=AIFIN.REVENUE("Azure OpenAI Service","2025-06")',
      A4: "=A2+A3",
    },
    [
      { A1: ARR(2025), A2: ARR(2024), A4: "=A1+A2" },
      { A1: ARR(2025), A4: "=A1*2+5" },
    ],
  ],
  [
    "same-figure-twice",
    { A1: ARR(2025), A2: "=A1", A4: "=SUM(A1:A2)" },
    [
      { A1: ARR(2025), A2: ARR(2024), A4: "=SUM(A1:A2)" },
      { A1: ARR(2025), A4: "=A1-A1" },
    ],
  ],
  [
    "different-mag",
    { A1: '=AIFIN.ARR("OpenAI",2025,,"Mag=Billions")', A2: ARR(2024), A4: "=A1/A2-1" },
    [{ A1: '=AIFIN.ARR("OpenAI",2025,,"Mag=Billions")', A4: "=A1*2" }],
  ],
  [
    "different-as-of",
    { A1: '=AIFIN.ARR("OpenAI",2025,"2026-03")', A2: ARR(2024), A4: "=A1-A2" },
    [{ A1: ARR(2025), A2: ARR(2024), A4: "=A1-A2" }],
  ],
  [
    "units-mixed",
    { A1: ARR(2025), A2: '=AIFIN.COMPUTE("OpenAI",2025)', A4: "=A1+A2" },
    [{ A1: ARR(2025), A2: '=AIFIN.COMPUTE("OpenAI",2025)', A4: "=A1/A2" }],
  ],
  [
    "typed-factor",
    { A4: '=AIFIN.ARR("OpenAI",2025)*1.1' },
    [{ A1: ARR(2025), A4: "=A1*2" }, { A4: '=AIFIN.ARR("OpenAI",2025)/1000000000' }],
  ],
  [
    "broken-row",
    { A1: ARR(2023), B1: 6, C1: ARR(2025) },
    [
      { A1: ARR(2023), B1: 6 },
      { A1: 1, B1: 6, C1: ARR(2025) },
    ],
  ],
  [
    "volatile-argument",
    { A4: '=AIFIN.ARR("OpenAI",YEAR(TODAY()))' },
    [{ A1: "=TODAY()", A4: ARR(2025) }],
  ],
  [
    "last-row-left-out",
    { A1: ARR(2023), A2: ARR(2024), A3: ARR(2025), A4: "=SUM(A1:A2)" },
    [{ A1: ARR(2023), A2: ARR(2024), A4: "=SUM(A1:A2)" }],
  ],
  [
    "disputed-output",
    { A1: ARR(2023), A4: "=A1*2" },
    [
      { A1: ARR(2025), A4: "=A1*2" },
      { A1: 5, A4: "=A1*2" },
    ],
  ],
];

describe("What a model puts together", () => {
  test.each(CASES)("%s", async (check, cells, near) => {
    const all = await found(cells);
    expect(all.filter(([name]) => name === check)).not.toEqual([]);
    for (const one of near)
      expect((await found(one)).filter(([name]) => name === check)).toEqual([]);
  });

  test("is nothing where no figure of AIFIN stands behind a sheet", async () => {
    const formulasOf = fc.constantFrom("=A1+A2", "=SUM(A1:A3)", "=A1/A2-1", "=AVERAGE(A1:A3)", "5");
    await fc.assert(
      fc.asyncProperty(fc.array(formulasOf, { minLength: 3, maxLength: 6 }), async (inputs) => {
        const cells = inputs.map((input, at) => [`B${at + 1}`, input] as const);
        expect(await found({ A1: 2024, A2: 7, A3: 9, ...Object.fromEntries(cells) })).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("is told in both languages, whatever it is", () => {
    for (const words of Object.values(MODEL_FINDING_WORDS))
      expect(Object.keys(words)).toEqual([...MODEL_CHECKS]);
  });
});
