import { dataset } from "../../../src/data";
import type { IsoDate } from "../../../src/core/period/calendar";
import { type FactFilter, factsPassing } from "../../../src/core/discovery/factFilter";
import { entityNamed, metricNamed } from "../../../src/core/query/question";
import { parsedPeriod } from "../testFacts";

const ALL: FactFilter = {
  entities: null,
  metrics: null,
  periods: null,
  asOf: dataset.released,
  status: "preferred",
  scope: null,
  counterparty: null,
  source: null,
};
const openAi = entityNamed(dataset, "OpenAI");
const arr = metricNamed(dataset, "ARR");

const passing = (filter: Partial<FactFilter>) => factsPassing(dataset, { ...ALL, ...filter });

test("without a condition all facts pass, in the order of the table", () => {
  expect(passing({}).map(({ id }) => id)).toEqual(dataset.facts.map(({ id }) => id));
});

test.each<[string, Partial<FactFilter>, (fact: (typeof dataset.facts)[number]) => boolean]>([
  ["companies", { entities: [openAi] }, ({ entity }) => entity === "openai"],
  ["metrics", { metrics: [arr] }, ({ metric }) => metric === "arr"],
  [
    "periods",
    { periods: [parsedPeriod("2023"), parsedPeriod("2025-10")] },
    ({ period }) =>
      period?.text === "2025-10" ||
      (period !== null && period.start >= "2023-01-01" && period.end <= "2023-12-31"),
  ],
  ["a day", { asOf: "2024-06-17" as IsoDate }, ({ known }) => known.end <= "2024-06-17"],
  ["a status", { status: "target" }, ({ status }) => status === "target"],
  [
    "the whole entity with no kind stated",
    { scope: "" },
    ({ scope, basis }) => scope === "" && basis === "",
  ],
  ["a kind", { scope: "share-sale" }, ({ basis }) => basis === "share-sale"],
  ["a scope", { scope: "api" }, ({ scope }) => scope === "api"],
  ["the other side", { counterparty: "oracle" }, ({ counterparty }) => counterparty === "oracle"],
  ["a source", { source: "zhihu-2023-12" }, ({ source }) => source === "zhihu-2023-12"],
])("%s: just the facts that fit", (_, filter, fits) => {
  const ids = passing(filter).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual(dataset.facts.filter(fits).map(({ id }) => id));
});

test.each<[string, Partial<FactFilter>, RegExp]>([
  ["a company without figures", { entities: [entityNamed(dataset, "G42")] }, /No figure of G42/],
  [
    "a metric that the company has none of",
    { entities: [entityNamed(dataset, "Cohere")], metrics: [metricNamed(dataset, "cash")] },
    /of these metrics .* There is: Annualised run-rate revenue\./,
  ],
  ["too early", { asOf: "2020-01-01" as IsoDate }, /known on 2020-01-01 .* There is: 2023-11/],
  [
    "a time without facts",
    { entities: [openAi], metrics: [arr], periods: [parsedPeriod("2019")] },
    /about these periods .* There is: 2023/,
  ],
  ["a scope", { entities: [openAi], metrics: [arr], scope: "moon" }, /Scope=moon .* api/],
  [
    "a counterparty",
    { entities: [openAi], metrics: [arr], counterparty: "amd" },
    /Counterparty=amd .* Microsoft/,
  ],
  ["a status", { metrics: [arr], status: "term" }, /of status term .* actual, projection, target/],
  [
    "a source",
    { metrics: [arr], source: "zhihu-2023-12" },
    /from zhihu-2023-12 .* byteailab-2024-06/,
  ],
])("%s is refused, naming what exists", (_, filter, words) => {
  expect(() => passing(filter)).toThrow(words);
});
