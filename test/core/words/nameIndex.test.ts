import fc from "fast-check";
import { foldedName, nameIndex } from "../../../src/core/words/nameIndex";
import { nearestNames } from "../../../src/core/words/nearestNames";
import { didYouMean, nearNames } from "../../../src/core/words/nearNames";

const companies = nameIndex(
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
  expect(nearestNames(companies, name, 3)[0]).toBe(nearest);
  expect(nearestNames(companies, name, 3)).toHaveLength(3);
});

test("a huge name is answered, too", () => {
  expect(nearestNames(companies, "x".repeat(1_000_000), 3)).toHaveLength(3);
});

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      (name) => foldedName(foldedName(name)) === foldedName(name),
    ),
  );
});

describe("near names", () => {
  const fresh = () =>
    nearNames(nameIndex(["OpenAI", "Anthropic", "SoftBank", "AMD"], (name) => [name]));

  test.each([
    ["OpenIA", ["OpenAI"]],
    ["Open", ["OpenAI"]],
    ["Softbanc", ["SoftBank"]],
    ["The Anthropic Company", ["Anthropic"]],
    ["AMX", []],
    ["Apple", []],
    ["A", []],
    ["", []],
    ["x".repeat(1_000_000), []],
  ])("of %s are %j", (name, near) => expect(fresh().near(name)).toEqual(near));

  test("a slip in a name leads back to it: two letters that changed places, one left out, one too many", () => {
    const slip = fc
      .record({
        name: fc.constantFrom("OpenAI", "Anthropic", "SoftBank"),
        at: fc.nat({ max: 4 }),
        kind: fc.constantFrom("swap", "drop", "double"),
      })
      .map(({ name, at, kind }) => {
        // prettier-ignore
        const [before, a, b, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
        const middle = kind === "swap" ? b + a : kind === "drop" ? b : a + a + b;
        return { name, slipped: before + middle + after };
      });
    fc.assert(
      fc.property(slip, ({ name, slipped }) => {
        expect(fresh().near(slipped)[0]).toBe(name);
      }),
    );
  });

  test("are looked for a hundred times", () => {
    const all = fresh();
    const found = Array.from({ length: 150 }, (_, at) => all.near(`OpenAI clone ${at}`));
    expect(found.filter((near) => near.length > 0)).toHaveLength(100);
    expect(all.near("OpenAI clone 0")).toEqual(["OpenAI"]);
  });
});

test("a Chinese message suggests the Chinese name with the id that can be typed", () => {
  const all = nearNames(
    nameIndex(
      [{ id: "revenue", name: "Revenue", nameZh: "收入" }],
      ({ name, nameZh, id }) => [name, nameZh, id],
      ({ nameZh, id }) => `${nameZh}（${id}）`,
    ),
  );
  expect(didYouMean(all, "revenu")).toEqual({
    en: " Did you mean: Revenue?",
    zh: "是否想输入：收入（revenue）？",
  });
});
