import path from "node:path";
import { functionHelp } from "../../src/data/functionHelp";
import { type Evaluation, evaluations } from "../../src/hosts/workbench/evaluate";
import { builtFunctions } from "../../src/commands/builtFunctions";

/** Every example of every function, on the workbench's engine with the built functions. */
const EXAMPLES = functionHelp.flatMap((record) =>
  record.examples.map((example) => ({ id: record.id, ...example })),
);

/** Every common error that the help tells of. */
const ERRORS = functionHelp.flatMap((record) =>
  record.errors.map((error) => ({ id: record.id, ...error })),
);

let answers: readonly Evaluation[] = [];
beforeAll(async () => {
  const built = builtFunctions(path.resolve(__dirname, "../../dist"));
  answers = await evaluations(
    built,
    [...EXAMPLES, ...ERRORS].map(({ formula }) => formula),
  );
}, 60_000);

test("every function has an example that uses it, and says in both languages what it shows", () => {
  for (const { id, examples } of functionHelp) {
    expect(examples.length).toBeGreaterThan(0);
    for (const { formula, says } of examples) {
      expect(formula).toContain(`AIFIN.${id}(`);
      expect([says.en, says.zh]).not.toContain("");
    }
  }
});

test.each(EXAMPLES.map(({ formula, answer }, at) => [formula, answer, at] as const))(
  "%s",
  (formula, answer, at) => {
    expect(answers[at]).toMatchObject({ formula, value: answer });
  },
);

test("every function tells of a common error, in both languages", () => {
  for (const { id, errors } of functionHelp) {
    expect([id, errors.length > 0]).toEqual([id, true]);
    for (const { formula, words } of errors) {
      expect(formula).toContain(`AIFIN.${id}(`);
      expect([words.en, words.zh]).not.toContain("");
    }
  }
});

test.each(ERRORS.map(({ formula, code }, at) => [formula, code, at] as const))(
  "%s is %s, with a message",
  (formula, code, at) => {
    const answer = answers[EXAMPLES.length + at];
    expect(answer).toMatchObject({ formula, error: code });
    if (code === "#VALUE!" || code === "#N/A") expect(answer?.message).toMatch(/./);
  },
);
