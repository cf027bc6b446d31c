import fc from "fast-check";
import { readdirSync } from "node:fs";
import path from "node:path";
import { knownFigures } from "../../../src/core/audit/knownFigures";
import type { SheetText } from "../../../src/core/audit/sheetText";
import { SCALES } from "../../../src/core/words/scale";
import { dataset } from "../../../src/data";
import { workbookTexts } from "../../workbooks/workbookTexts";
import { labelledSheets } from "./labelledSheets";
import { hitsIn } from "./labelledHits";

const WORKBOOKS = path.join(__dirname, "../../workbooks");

describe("Of the labelled sheets", () => {
  test.each([
    ["tuned.txt", 98],
    ["unseen.txt", 78],
    ["hard.txt", 45],
  ])("of %s every label is a fact's", (file, count) => {
    const labels = labelledSheets(file).flatMap(({ labels }) => [...labels.values()]);
    expect(labels.flat().filter((id) => dataset.fact(id) === undefined)).toEqual([]);
    expect(labels).toHaveLength(count);
  });

  test.each(["tuned.txt", "unseen.txt", "hard.txt"])(
    "of %s at least nine in ten that are shown are right, and nine in ten that are there are shown",
    (file) => {
      const { right, shown, labelled } = hitsIn(labelledSheets(file), dataset);
      expect(right / shown).toBeGreaterThanOrEqual(0.9);
      expect(right / labelled).toBeGreaterThanOrEqual(0.9);
    },
  );
});

test.each(readdirSync(WORKBOOKS).filter((file) => file.endsWith(".xlsx")))(
  "in %s, which has nothing to do with our companies, nothing is found, however unlikely",
  (file) => {
    const found = workbookTexts(path.join(WORKBOOKS, file)).flatMap((sheet) => findings(sheet));
    expect(found).toEqual([]);
  },
);

function findings(sheet: SheetText): readonly string[] {
  const known = knownFigures(sheet, dataset);
  return sheet.rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell) =>
      (typeof cell.value === "number" ? known(index, cell) : []).map(
        ({ fact, likelihood }) => `${sheet.name}: ${cell.value}, ${likelihood} ${fact.id}`,
      ),
    ),
  );
}

const IN_DOLLARS = dataset.facts.filter(
  ({ unit, value, scope }) => unit === "USD" && value !== null && value !== 0 && scope === "",
);
const UNIT_TITLES = ["USD", "USD thousands", "万美元", "USD m", "亿美元", "USD bn", "USD tn"];

/** A title, and a row of one number. */
function inOneRow(titles: readonly string[], number: number, text = String(number)): SheetText {
  const texts = titles.map((value, column) => ({ column, value, text: value }));
  const cell = { column: titles.length, value: number, text };
  return { name: "Sheet1", rows: [{ row: 0, cells: [...texts, cell] }] };
}

function foundIn(sheet: SheetText) {
  const cell = sheet.rows[0]?.cells.at(-1);
  return cell ? knownFigures(sheet, dataset)(0, cell) : [];
}

function titlesOf({ entity, metric, period }: (typeof IN_DOLLARS)[number]): readonly string[] {
  const company = dataset.entities.get(entity)?.name ?? "";
  return [company, dataset.metrics.get(metric)?.name ?? "", period?.text ?? ""].filter(Boolean);
}

const someFact = fc.constantFrom(...IN_DOLLARS);

describe("A typed number", () => {
  test("that is a fact's, in any scale that a title names, is very likely to be that one or its like", () => {
    fc.assert(
      fc.property(someFact, fc.nat(SCALES.length - 1), (fact, at) => {
        const typed = (fact.value ?? 0) / (SCALES[at]?.factor ?? 1);
        const titles = [...titlesOf(fact), UNIT_TITLES[at] ?? ""];
        const found = foundIn(inOneRow(titles, typed, typed.toLocaleString("en")));
        const sure = found.filter(({ likelihood }) => likelihood !== "unlikely");
        expect(sure.map((match) => match.fact.value)).toContain(fact.value);
      }),
    );
  });

  test("that differs in its last digit from every fact is none", () => {
    fc.assert(
      fc.property(someFact, fc.constantFrom(0.001, -0.001, 0.04, 1e-9), (fact, part) => {
        const typed = ((fact.value ?? 0) * (1 + part)) / 1e9;
        for (const match of foundIn(inOneRow([...titlesOf(fact), "USD bn"], typed)))
          expect(match.amount / match.scale.factor).toBe(typed);
      }),
    );
  });

  test("tells the title of each reason", () => {
    const [match] = foundIn(inOneRow(["OpenAI", "ARR ($bn)", "2025"], 20));
    expect(match).toMatchObject({
      fact: { id: "openai-arr-2025-neteasehao" },
      likelihood: "very-likely",
      reasons: [
        { about: "company", title: "OpenAI", from: "row" },
        { about: "metric", title: "ARR ($bn)", from: "row" },
        { about: "period", title: "2025", from: "row" },
        { about: "scale", title: "ARR ($bn)", from: "row" },
      ],
    });
  });

  test.each<[why: string, titles: readonly string[], number: number, text: string]>([
    ["without a company", ["ARR ($bn)", "2025"], 20, "20"],
    ["under another company's name", ["Anthropic ARR ($bn) 2025"], 20, "20"],
    ["a year", ["OpenAI ARR"], 2025, "2025"],
    ["nothing", ["OpenAI ARR ($bn)"], 0, "0"],
    ["a date", ["OpenAI ARR"], 45_960, "30-Oct-25"],
    ["drawn as a percent", ["OpenAI ARR 2025 ($bn)"], 20, "2000%"],
    ["of another measure", ["OpenAI ARR growth 2025 ($bn)"], 20, "20"],
    ["in 亿 without a Chinese title", ["OpenAI ARR 2025"], 200, "200"],
  ])("%s is none", (_, titles, number, text) => {
    const sure = foundIn(inOneRow(titles, number, text)).filter(
      ({ likelihood }) => likelihood !== "unlikely",
    );
    expect(sure).toEqual([]);
  });
});
