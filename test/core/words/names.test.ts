import fc from "fast-check";
import { folded, names } from "../../../src/core/words/names";

const companies = names(
  [
    { id: 1, all: ["OpenAI", "开放人工智能"] },
    { id: 2, all: ["Anthropic"] },
    { id: 3, all: ["Azure OpenAI Service", "AOAI"] },
    { id: 4, all: ["AMD"] },
  ],
  ({ all }) => all,
);

test.each([
  ["OpenAI", 1],
  ["openai", 1],
  [" Open AI ", 1],
  ["ＯｐｅｎＡＩ", 1],
  ["Open-AI", 1],
  ["开放人工智能", 1],
  ["azure openai service", 3],
])("%s is found", (name, id) => expect(companies.find(name)?.id).toBe(id));

test.each(["OpenIA", "OpenA", "Open", "", "AI"])("%s is not silently corrected", (name) =>
  expect(companies.find(name)).toBeUndefined(),
);

test.each([
  ["OpenIA", "OpenAI"],
  ["Antropic", "Anthropic"],
  ["AMDD", "AMD"],
  ["azure", "Azure OpenAI Service"],
])("for %s the nearest is %s", (name, nearest) => {
  expect(companies.nearest(name, 3)[0]).toBe(nearest);
  expect(companies.nearest(name, 3)).toHaveLength(3);
});

test("a huge name is answered, too", () => {
  expect(companies.nearest("x".repeat(1_000_000), 3)).toHaveLength(3);
});

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => folded(folded(name)) === folded(name)),
  );
});
