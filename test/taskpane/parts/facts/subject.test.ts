import { dataset } from "../../../../src/data";
import { subject } from "../../../../src/taskpane/parts/facts/subject";

test.each([
  ["en", "OpenAI · Valuation · share-sale"],
  ["zh", "OpenAI · 估值 · 员工售股"],
] as const)("in %s a figure of a kind is about %s", (language, title) => {
  const fact = dataset.facts.find(
    ({ entity, basis }) => entity === "openai" && basis === "share-sale",
  );
  expect(fact && subject(fact, dataset, language)).toBe(title);
});
