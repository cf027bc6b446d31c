import fc from "fast-check";
import { openDataset } from "../../../src/core/facts/dataset";
import { Failure } from "../../../src/core/words/failure";
import { findables } from "../../../src/core/discovery/findable";
import { type LookForMatch, lookFor } from "../../../src/core/discovery/lookFor";
import { foldedName } from "../../../src/core/words/nameIndex";
import { SCOPE_NAMES } from "../../../src/core/facts/scopes";
import { dataset } from "../../../src/data";
import { runs, someOf } from "../../runs";

/** Letters with some of them, from a place on, left out for others. */
function replaced(
  letters: readonly string[],
  at: number,
  count: number,
  ...others: readonly string[]
): readonly string[] {
  return [...letters.slice(0, at), ...others, ...letters.slice(at + count)];
}

function first(text: string): LookForMatch | undefined {
  return lookFor(dataset, text, null)[0];
}

test.each([
  ["OpenAI", "openai", "exact", "OpenAI"],
  ["openai", "openai", "exact", "OpenAI"],
  ["ＯＰＥＮ ＡＩ", "openai", "exact", "OpenAI"],
  ["開放人工智能", "openai", "exact", "开放人工智能"],
  ["輝達", "nvidia", "exact", "辉达"],
  ["MSFT", "microsoft", "exact", "MSFT"],
  ["9984", "softbank", "exact", "9984"],
  ["Anthro", "anthropic", "begins", "Anthropic"],
  ["抱抱", "hugging-face", "begins", "抱抱脸"],
  ["ventures", "menlo", "contains", "Menlo Ventures"],
  ["周活跃用", "weekly-users", "begins", "周活跃用户"],
  ["活跃用户", "weekly-users", "exact", "活跃用户"],
  ["活用户", "monthly-users", "contains", "月活用户"],
  ["Antropik", "anthropic", "similar", "Anthropic"],
  ["Microosft", "microsoft", "similar", "Microsoft"],
  ["vualation", "valuation", "similar", "Valuation"],
  ["oracle cloud", "oracle-cloud", "exact", "oracle-cloud"],
  ["cloud oracle", "oracle-cloud", "contains", "oracle-cloud"],
  ["甲骨文 云", "oracle-cloud", "contains", "OpenAI与甲骨文的云合同"],
  ["oracle contarct", "oracle-cloud", "similar", "OpenAI's cloud contract with Oracle"],
  ["顺网", undefined, undefined, undefined],
  ["舜网", "shunwang-2024-06", "contains", "Shunwang (舜网)"],
  ["房家瑶", "shunwang-2024-06", "exact", "房家瑶"],
  ["pre-money", "pre-money", "exact", "pre-money"],
  ["投前估值", "pre-money", "exact", "投前估值"],
])("%s finds %s first (%s)", (text, id, how, matched) => {
  if (id === undefined) expect(() => first(text)).toThrow(Failure);
  else expect(first(text)).toMatchObject({ id, how, matched });
});

test("what is the same goes before what begins so, that before what contains it, that before a misspelling", () => {
  const order = ["exact", "begins", "contains", "similar"];
  for (const text of ["openai", "revenue", "收入", "cash", "cloud"]) {
    const places = lookFor(dataset, text, null).map(({ how }) => order.indexOf(how));
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort());
  }
});

test.each([
  ["估值 老股", ["metric valuation", "scope share-sale"]],
  ["OpenAI 估值", ["entity openai", "metric valuation"]],
  ["tender price", ["scope share-sale", "metric price"]],
])("%s, of which nothing is called so, finds what each word names", (text, things) => {
  const found = lookFor(dataset, text, null).map(({ kind, id }) => `${kind} ${id}`);
  expect(found).toEqual(expect.arrayContaining(things));
  expect(new Set(found).size).toBe(found.length);
});

test("words of a thing that is not in the data are not taken apart", () => {
  expect(() => lookFor(dataset, "share price", null)).toThrow(/"share price" is not in the data/);
});

test("a kind leaves the others out", () => {
  const deals = lookFor(dataset, "OpenAI", "deal");
  expect(new Set(deals.map(({ kind }) => kind))).toEqual(new Set(["deal"]));
  expect(deals.length).toBe(
    [...dataset.deals.values()].filter(({ name, nameZh }) => /openai/i.test(name + nameZh)).length,
  );
});

test.each<[string, RegExp]>([
  ["xyzzy", /Nothing is called anything like "xyzzy"\. Try one word/],
  ["q", /Nothing is called/],
  [" … ", /Expected a name or a part of one/],
  ["x".repeat(251), /at most 250 letters/],
])("%s is refused with how to look", (text, message) => {
  expect(() => lookFor(dataset, text, null)).toThrow(Failure);
  expect(() => lookFor(dataset, text, null)).toThrow(message);
});

test("where only other kinds have the name, they are named", () => {
  expect(() => lookFor(dataset, "Anthropic", "metric")).toThrow(
    /No metric is called anything like "Anthropic", but there is with: Kind=entity/,
  );
});

describe("everything of the dataset", () => {
  const all = findables(dataset);
  const everyName = all.flatMap((thing) =>
    thing.names.filter((name) => foldedName(name) !== "").map((name) => ({ thing, name })),
  );
  const isFound = (text: string, { kind, id }: { kind: string; id: string }) =>
    lookFor(dataset, text, null).some((one) => one.kind === kind && one.id === id);

  test("is listed: entities, metrics, deals, sources, scopes", () => {
    const { entities, metrics, deals, sources, scopes } = dataset;
    expect(all).toHaveLength(
      entities.size + metrics.size + deals.size + sources.size + scopes.length,
    );
  });

  test("is found by each of its names, exactly", () => {
    for (const { thing, name } of everyName)
      expect(lookFor(dataset, name, thing.kind)).toContainEqual(
        expect.objectContaining({ id: thing.id, how: "exact" }),
      );
  });

  test("is found by the second half of its name", () => {
    for (const { thing, name } of someOf(everyName)) {
      const half = name.slice(Math.ceil(name.length / 2));
      if (foldedName(half).length > 1) expect([half, isFound(half, thing)]).toEqual([half, true]);
    }
  });

  test("is found by a name of five letters or more with one slip in it", () => {
    const long = everyName.filter(({ name }) => foldedName(name).length >= 5);
    const slips = fc.constantFrom<(letters: readonly string[], at: number) => readonly string[]>(
      (letters, at) => replaced(letters, at, 1),
      (letters, at) => replaced(letters, at, 1, "q"),
      (letters, at) => replaced(letters, at, 0, "q"),
      (letters, at) => replaced(letters, at, 2, letters[at + 1] ?? "", letters[at] ?? ""),
    );
    fc.assert(
      fc.property(fc.constantFrom(...long), slips, fc.nat(), ({ thing, name }, slip, place) => {
        const letters = Array.from(name);
        return isFound(slip(letters, place % letters.length).join(""), thing);
      }),
      { numRuns: runs(500) },
    );
  });

  test("has a Chinese name, scopes too, and no scope is named that no fact has", () => {
    expect(all.filter(({ nameZh }) => nameZh === "").map(({ id }) => id)).toEqual([]);
    expect([...SCOPE_NAMES.keys()].sort()).toEqual([...dataset.scopes].sort());
  });
});

test("no two scopes share a name", () => {
  const all = [...SCOPE_NAMES].flatMap(([slug, { en, zh, others }]) => [
    ...new Set([slug, en, zh, ...others].map(foldedName)),
  ]);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

test("an empty dataset has nothing to find", () => {
  const { version, released } = dataset;
  const rows = { sources: [], entities: [], metrics: [], deals: [], facts: [] };
  const empty = openDataset({ version, released, ...rows });
  expect(() => lookFor(empty, "OpenAI", null)).toThrow(/Nothing is called/);
});

test("whatever is asked, it is answered or refused with a sentence", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      try {
        return lookFor(dataset, text, null).length > 0;
      } catch (failure) {
        return failure instanceof Failure && failure.words.en.length < 1000;
      }
    }),
    { numRuns: runs(300) },
  );
});
