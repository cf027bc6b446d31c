import type { Dataset } from "../../../src/core/facts/dataset";
import { DEFAULT_SETTINGS, type PackStamp } from "../../../src/core/library/workbookSettings";
import { Failure } from "../../../src/core/words/failure";
import { dataset } from "../../../src/data";
import { unitedPacks } from "../../../src/data/packs/unitedPacks";
import { card } from "../../../src/functions/library/card";
import { functions } from "../../../src/functions/library/functions";
import { answerCall } from "../../../src/functions/record/broadcast";
import type { Input, InputMatrix } from "../../../src/functions/call/input";
import { opened } from "../../data/packs/givenPacks";

const FACTS = [
  "entity,metric,period,value,unit,source,known,locator",
  "OpenAI,ARR,2025,21000000000,,own,2025-12,p. 4",
  "Nova,ARR,2025,3000000000,EUR,own,2025-12,Sheet1!B7",
  "Nova,ARR,2024,1000000000,EUR,own,2025-12,Note 8",
  "Nova,Site power,2025,120,,own,2025-12,",
].join("\n");
const ACME = opened({
  entities: "id,name\nnova,Nova\n",
  metrics: "name,unit\nSite power,MW\n",
  facts: FACTS,
});
const UNITED = unitedPacks(dataset, [ACME]);

type Given = readonly (Input | InputMatrix)[];

function cells(id: string, args: Given, of: Dataset = UNITED, packs: readonly PackStamp[] = []) {
  const record = functions.find((one) => one.id === id);
  if (!record) throw new Error(`there is no ${id}`);
  try {
    const settings = { ...DEFAULT_SETTINGS, packs };
    return answerCall(record, args, { dataset: of, settings });
  } catch (failure) {
    if (failure instanceof Failure) return [[failure]];
    throw failure;
  }
}

const told = (...given: Parameters<typeof cells>) =>
  cells(...given).map((row) =>
    row.map((one) => (one instanceof Failure ? one.words.en : one.value)),
  );

test.each<[string, Given, unknown]>([
  ["the most trusted pack answers", ["OpenAI", 2025], 21e9],
  ["Pack= asks one pack", ["OpenAI", 2025, null, "Pack=aifin"], 20e9],
  ["Pack= asks one pack in Chinese", ["OpenAI", 2025, null, "数据包=acme; 输出=数据包"], "acme"],
  ["Out=pack names it", ["OpenAI", 2025, null, "Pack=aifin; Out=pack"], "aifin"],
  [
    "a pack that is not here",
    ["OpenAI", 2025, null, "Pack=beta"],
    "Pack beta is not here. There is: acme, aifin.",
  ],
  ["Curr= asks one currency", ["Nova", 2025, null, "Curr=EUR"], 3e9],
  [
    "Curr= for figures in another",
    ["Nova", 2025, null, "Curr=USD"],
    "No Annualised run-rate revenue of Nova comes from USD. There is: EUR.",
  ],
  ["Out=unit names the currency", ["Nova", 2025, null, "Out=unit"], "EUR"],
])("%s", (_, args, expected) => expect(told("ARR", args)).toEqual([[expected]]));

test("a pack that has no figure of it says who has", () => {
  expect(
    told("GET", ["OpenAI", "Valuation", 2023, null, "Pack=acme; Scope=share-sale"])[0]?.[0],
  ).toMatch(/comes from acme\. There is: aifin/);
});

test("a unit of one's own comes as it is", () => {
  expect(told("GET", ["Nova", "Site power", 2025, null, "Out=unit"])).toEqual([["MW"]]);
  expect(told("GET", ["Nova", "Site power", 2025, null, "Mag=Billions"])).toEqual([[120]]);
});

test("in one answer another currency than the first is refused", () => {
  const both: Given = [[["OpenAI"], ["Nova"]], 2025];
  expect(told("ARR", both)).toEqual([[21e9], ["EUR, not USD: ask with Curr=EUR"]]);
  expect(told("ARR", [...both, null, "Out=unit"])).toEqual([["USD"], ["EUR"]]);
});

test("arithmetic is in the currency of its figures, and across currencies there is none", () => {
  expect(told("YOY", ["Nova", "ARR", 2025])).toEqual([[2]]);
  expect(told("YOY", ["Nova", "ARR", 2025, null, "Curr=USD"])[0]?.[0]).toMatch(/USD/);
});

test("the card names pack, rule and the newer claim that was passed over", () => {
  const [[cell]] = cells("ARR", ["OpenAI", 2025]) as never as [[Parameters<typeof card>[0]]]; // One number with its card.
  const { Source, Status } = card(cell, UNITED, "en").properties as Record<
    string,
    { basicValue: string }
  >;
  expect(Source?.basicValue).toBe("acme, p. 4");
  expect(Status?.basicValue).toMatch(
    /pack acme, later: over 20bn, known 2026-01, aifin.*of the pack trusted most/,
  );
});

test("the cell's format has the currency", () => {
  const [[cell]] = cells("ARR", ["Nova", 2025]) as never as [[{ format: string }]]; // One number.
  expect(cell.format).toBe('#,##0" EUR"');
});

test("DATASET lists the packs, the most trusted first", () => {
  expect(told("DATASET", ["packs"])).toEqual([
    ["id", "version", "released", "rows", "sha256", "carrier"],
    ["acme", "3", 46355, 4, "hash-acme", "file"],
    ["aifin", dataset.version, 46355, dataset.facts.length, dataset.packs[0]?.sha256, "bundle"],
  ]);
});

describe("A workbook that names a pack", () => {
  const stamp = { id: "acme", version: "3", sha256: "hash-acme" };

  test("is answered with it", () => {
    expect(told("ARR", ["OpenAI", 2025], UNITED, [stamp])).toEqual([[21e9]]);
  });

  test.each<[string, Dataset, PackStamp]>([
    ["is missing", dataset, { ...stamp, sha256: "1f3a9" }],
    ["has another hash", UNITED, { ...stamp, sha256: "1f3a9" }],
  ])("is never answered where it %s", (_, of, named) => {
    const words = "Pack acme 3 is not here (sha256 1f3a…): Data > Packs";
    expect(told("ARR", ["OpenAI", 2025], of, [named])).toEqual([[words]]);
    expect(told("HISTORY", ["OpenAI", "ARR"], of, [named])).toEqual([[words]]);
  });
});

test("a document that says neither publisher nor place is named by its title alone", () => {
  const facts = "entity,metric,period,value,source\nOpenAI,ARR,2026,1,Board pack\n";
  const united = unitedPacks(dataset, [opened({ facts })]);
  const [[answer] = []] = cells("ARR", ["OpenAI", 2026], united);
  if (!answer || answer instanceof Failure) throw new Error("There is a figure.");
  const id = answer.evidence[0]?.fact.id ?? "";
  expect(told("CITE", [id, "short"], united)[0]?.[0]).toMatch(/^Board pack, [^,]+$/);
  expect(told("SOURCE", [id, "short"], united)[0]?.[0]).toMatch(/^Board pack, [^,]+$/);
});
