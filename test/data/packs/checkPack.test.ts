import { problemWords } from "../../../src/data/tableProblem";
import { checked, type TestPack } from "./givenPacks";

const sentences = (pack: TestPack) => checked(pack).problems.map((one) => problemWords(one).en);
const HEADER = "entity,metric,period,value,source";

describe("What an analyst leaves out is filled in", () => {
  const row = (facts: string, more: TestPack = {}) => {
    const { compiled, problems } = checked({ facts, ...more });
    if (!compiled) throw new Error(JSON.stringify(problems));
    const { columns } = compiled.tables.facts;
    return (title: string) => columns[title]?.split(compiled.separator)[0];
  };

  test("the four columns and a source are enough", () => {
    const cell = row(`${HEADER}\nOpenAI,ARR,2025,21500000000,own\n`);
    const filled = ["entity", "metric", "qualifier", "precision", "status", "known", "known_basis"];
    expect(filled.map(cell)).toEqual([
      ...["openai", "arr", "exact", "100000000", "estimate", "2026-11-30", "inferred"],
    ]);
  });

  test("titles may be Chinese, digits full-width, periods as in formulas", () => {
    const cell = row("来源,公司,指标,期间,数值\nown,微软,收入,FY2024,２４５０００００００００\n");
    expect(["entity", "metric", "period", "value"].map(cell)).toEqual([
      ...["microsoft", "revenue", "2023-07/2024-06", "245000000000"],
    ]);
  });

  test.each([
    ["a plan, which ends after it was known", "2027", "projection"],
    ["a result", "2025", "estimate"],
  ])("the status is that of %s", (_, period, status) => {
    const cell = row(`${HEADER}\nOpenAI,Revenue,${period},1000000,own\n`);
    expect(cell("status")).toBe(status);
  });

  test("a metric of one's own may have any unit", () => {
    const metrics = "name,unit\nSite power,MW\n";
    expect(row(`${HEADER}\nOpenAI,Site power,2025,120,own\n`, { metrics })("value")).toBe("120");
  });
});

describe("Every problem has its place and what was expected", () => {
  test.each<[string, TestPack, RegExp]>([
    ["an unknown company", { facts: `${HEADER}\nOpenAy,ARR,2025,1,own` }, /row 2, column entity/],
    ["an unknown metric", { facts: `${HEADER}\nOpenAI,AR,2025,1,own` }, /row 2, column metric/],
    ["no source", { facts: `${HEADER}\nOpenAI,ARR,2025,1,` }, /column source: expected a title/],
    [
      "a bare year of a fiscal company",
      { facts: `${HEADER}\nMicrosoft,Revenue,2024,1,own` },
      /expected FY2024 \(2023-07 to 2024-06\) or CY2024/,
    ],
    ["the latest period", { facts: `${HEADER}\nOpenAI,ARR,LATEST,1,own` }, /column period/],
    ["a number in words", { facts: `${HEADER}\nOpenAI,ARR,2025,2bn,own` }, /a plain number/],
    ["no value", { facts: `${HEADER}\nOpenAI,ARR,2025,,own` }, /a value, or low and high/],
    ["a formula", { facts: `${HEADER},note\nOpenAI,ARR,2025,1,own,=1+1` }, /takes for a formula/],
    [
      "another unit",
      { facts: `${HEADER},unit\nOpenAI,ARR,2025,1,own,GW` },
      /expected USD, the unit of .*or another currency/,
    ],
    [
      "known after it was taken in",
      { facts: `${HEADER},known\nOpenAI,ARR,2025,1,own,2026-12-24` },
      /a day not after 2026-11-30/,
    ],
    [
      "a correction without a reason",
      { facts: `${HEADER},replaces\nOpenAI,ARR,2025,1,own,openai-arr-2025-neteasehao` },
      /column note: expected the reason/,
    ],
    [
      "a correction of nothing",
      { facts: `${HEADER},replaces,note\nOpenAI,ARR,2025,1,own,nothing,slip` },
      /column replaces: expected the id of a fact/,
    ],
    [
      "a link that is not https",
      { sources: "title,url\nA,http://example.com\n", facts: `${HEADER}\nOpenAI,ARR,2025,1,A` },
      /sources, row 2, column url: expected an https address/,
    ],
    [
      "a name that turns direction",
      { entities: "id,name\nnova,No\u202eva\n", facts: HEADER },
      /entities, row 2, column name: expected text without control/,
    ],
    [
      "a name longer than any",
      { entities: `id,name\nnova,${"N".repeat(200)}\n`, facts: HEADER },
      /at most 120 characters/,
    ],
    ["three capitals", { metrics: "name,unit\nChips,GPU\n", facts: HEADER }, /a currency by its/],
    [
      "a column of nobody's",
      { facts: `${HEADER},vaule\n` },
      /row 1, column vaule: expected one of/,
    ],
    [
      "an id twice",
      { facts: `id,${HEADER}\na,OpenAI,ARR,2024,1,own\na,OpenAI,ARR,2025,1,own` },
      /another id than row 2/,
    ],
    [
      "an id that is a prototype",
      { facts: `id,${HEADER}\n__proto__,OpenAI,ARR,2025,1,own` },
      /column id/,
    ],
    ["the bundle's name", { id: "aifin", facts: HEADER }, /aifin and workbook are taken/],
    ["the workbook's name", { id: "workbook", facts: HEADER }, /aifin and workbook are taken/],
    ["a release of tomorrow", { released: "2026-12-01", facts: HEADER }, /a day not after/],
    ["a pack for a newer AIFIN", { aifin: "0.10.0", facts: HEADER }, /this is AIFIN 0.2.0/],
  ])("%s", (_, pack, expected) => {
    const found = sentences(pack);
    expect(found.join("\n")).toMatch(expected);
    expect(checked(pack).compiled).toBeNull();
  });

  test("HTML and prototypes are text", () => {
    const entities = "id,name\nnova,<img src=x onerror=alert(1)>\nproto,__proto__\n";
    const facts = `${HEADER}\n__proto__,ARR,2025,1,own`;
    expect(sentences({ entities, facts })).toEqual([]);
  });

  test("a hundred thousand faults are a hundred thousand problems", () => {
    const rows = Array.from({ length: 100_000 }, () => "OpenAI,ARR,2025,x,own");
    const { compiled, problems } = checked({ facts: [HEADER, ...rows].join("\n") });
    expect([compiled, problems.length >= 100_000]).toEqual([null, true]);
  });
});

test("of the workbook's own rows a wrong one answers nothing, and the others stand", () => {
  const facts = `${HEADER},Problem\nOpenAI,ARR,2025,1,own,\nOpenAY,ARR,2025,2,own,\nOpenAI,ARR,2024,3,own,\n`;
  const { compiled, problems } = checked({ id: "workbook", carrier: "workbook", facts });
  expect([compiled?.pack.rows, problems.map(({ row }) => row)]).toEqual([2, [3]]);
});
