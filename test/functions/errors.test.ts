import path from "node:path";
import { functions } from "../../src/functions/functions";
import { type Evaluation, evaluations } from "../../src/hosts/workbench/evaluate";
import { builtFunctions } from "../../src/workbench/builtFunctions";

/** Every common error that the help of a function tells, on the workbench's engine with the built functions. */
const ERRORS = functions.flatMap((record) =>
  record.errors.map((error) => ({ id: record.id, ...error })),
);

let answers: readonly Evaluation[] = [];
beforeAll(async () => {
  const built = builtFunctions(path.resolve(__dirname, "../../dist"));
  answers = await evaluations(
    built,
    ERRORS.map(({ formula }) => formula),
  );
});

test.each(ERRORS.map(({ formula, code }, at) => [formula, code, at] as const))(
  "%s is %s, and the cell says why",
  (_, code, at) => {
    // A spill shows it in its first cell.
    expect([answers[at]?.value].flat(2)[0]).toBe(code);
    expect(answers[at]?.message).toMatch(/\S/);
  },
);

test("every common error uses its function and says in both languages what to do", () => {
  for (const { id, formula, words } of ERRORS) {
    expect(formula).toContain(`AIFIN.${id}(`);
    expect(words.en).not.toBe("");
    expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
  }
});
