import { dataset } from "../../../src/data";
import { call, callOne } from "../call";

describe("ENTITIES", () => {
  const rows = call("ENTITIES", null, "Headers=0");
  test("lists every company and product, by name", () => {
    expect(rows).toHaveLength(dataset.entities.size);
    const names = rows.map(([, name]) => String(name).toLowerCase());
    expect(names).toEqual([...names].sort());
    expect(rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(dataset.facts.length);
  });

  test("names owner, kind and ticker", () => {
    expect(rows).toContainEqual([
      "azure-openai-service",
      "Azure OpenAI Service",
      "Azure OpenAI 服务",
      "product",
      "Azure",
      "",
      6,
    ]);
    expect(rows).toContainEqual(["amd", "AMD", "超威半导体", "company", "", "AMD", 0]);
  });

  test("of a range of metrics: who has one of them, counted together; blanks left out", () => {
    const some = call("ENTITIES", [["算力"], [null], ["compute-spend"]], "Headers=0");
    expect(some).toEqual([["openai", "OpenAI", "OpenAI", "company", "", "", 7]]);
  });

  test("across, in Chinese", () => {
    const across = call("ENTITIES", "周活", "Dir=H; Lang=zh");
    expect(across).toEqual([
      ["编号", "chatgpt"],
      ["名称", "ChatGPT"],
      ["中文名称", "ChatGPT"],
      ["类别", "产品"],
      ["所属", "OpenAI"],
      ["代码", ""],
      ["数字数", 2],
    ]);
  });

  test.each<[string, unknown, RegExp]>([
    ["a company", "OpenAI", /^#VALUE! "OpenAI" is a company or product; here a metric is expected/],
    ["a number", 7, /^#VALUE! Expected one of \d+ metrics/],
    ["an error", { type: "Error", basicValue: "#N/A" }, /^#N\/A An argument holds/],
    ["one bad name among good ones", [["ARR"], ["Colour"]], /^#VALUE! "Colour" is not a metric/],
  ])("refuses %s", (_, metric, message) => {
    // Whatever stands in a cell.
    expect(callOne("ENTITIES", metric as never)).toMatch(message);
  });
});

describe("METRICS", () => {
  test("lists every metric, by name, with its unit and period type", () => {
    const rows = call("METRICS", null, "Headers=0");
    expect(rows).toHaveLength(dataset.metrics.size);
    expect(rows).toContainEqual(["compute", "Compute capacity", "算力", "GW", "instant", 3]);
    expect(rows.reduce((sum, row) => sum + Number(row[5]), 0)).toBe(dataset.facts.length);
  });

  test("of several companies: what any of them has", () => {
    expect(call("METRICS", [["Cohere", "SpaceX"]], "Headers=0").map(([id]) => id)).toEqual([
      "arr",
      "rank",
      "valuation",
    ]);
  });

  test("of who stands only on the other side of deals leads there", () => {
    expect(callOne("METRICS", "Broadcom")).toMatch(/^#N\/A .*Broadcom itself.*Counterparty=/);
  });
});

describe("PERIODS", () => {
  test("every row is a question that GET answers", () => {
    for (const { id: entity } of dataset.entities.values())
      for (const { id: metric } of dataset.metrics.values()) {
        if (dataset.factsOf(entity, metric).length === 0) continue;
        for (const [period, , , , scope, party] of call(
          "PERIODS",
          entity,
          metric,
          null,
          "Headers=0",
        )) {
          const options = [
            ["Scope", String(scope ?? "")],
            ["Counterparty", String(party ?? "")],
            ["Status", "any"],
            ["Out", "claims"],
          ];
          expect([
            entity,
            metric,
            period,
            scope,
            callOne("GET", entity, metric, period, null, options),
          ]).toEqual([entity, metric, period, scope, expect.any(Number)]);
        }
      }
  });

  test("the claims are as many as GET counts", () => {
    const rows = call("PERIODS", "OpenAI", "ARR", null, "Headers=0; Scope=whole");
    expect(rows.map((row) => row[0])).toEqual([
      "2023-06/2023-08",
      "2023",
      "2023-12",
      "2024-06",
      "2024",
      "2025",
    ]);
    for (const [period, , , , , , claims] of rows)
      expect(callOne("GET", "OpenAI", "ARR", period, null, "Out=claims")).toBe(claims);
  });

  test("statuses are listed together, in Chinese too; the latest first when asked", () => {
    const [latest] = call(
      "PERIODS",
      "OpenAI",
      "ARR",
      null,
      "Headers=0; Sort=desc; Scope=整体; Lang=zh",
    );
    // 1 January and 31 December 2025, as Excel counts.
    expect(latest).toEqual(["2025", 45658, 46022, "实际、预测", null, null, 2]);
  });

  test("standing terms have a blank period, one row for each other party", () => {
    const rows = call("PERIODS", "OpenAI", "contract-value", null, "Headers=0");
    expect(rows.map(([period, from]) => [period, from])).toContainEqual([null, null]);
    expect(new Set(rows.map((row) => row[5])).size).toBeGreaterThan(3);
    expect(rows.map((row) => row[5])).toContain("Oracle");
    const chinese = call("PERIODS", "OpenAI", "contract-value", null, "Headers=0; Lang=zh");
    expect(chinese.map((row) => row[5])).toContain(dataset.entities.get("oracle")?.nameZh);
  });

  test.each([
    ["as of a day before", ["OpenAI", "ARR", "2020-01-01"], /^#N\/A .*The first was on/],
    [
      "a scope that is not there",
      ["OpenAI", "ARR", null, "Scope=zzz"],
      /^#N\/A .*Scope=zzz\. There is/,
    ],
    ["a blank company", [null, "ARR"], /^#VALUE! Expected the name of a company/],
    ["several companies", [[["OpenAI", "Cohere"]], "ARR"], /^#VALUE! PERIODS answers with a table/],
  ])("refuses %s", (_, args, message) => {
    // Whatever stands in a cell.
    expect(call("PERIODS", ...(args as never[]))[0]?.[0]).toMatch(message);
  });
});

describe("COVERAGE", () => {
  test("of everything: a row for who has figures, a column for what there are figures of", () => {
    const [titles = [], ...rows] = call("COVERAGE");
    expect(titles).toHaveLength(1 + new Set(dataset.facts.map(({ metric }) => metric)).size);
    expect(rows).toHaveLength(new Set(dataset.facts.map(({ entity }) => entity)).size);
    const sum = rows
      .flatMap((row) => row.slice(1))
      .reduce((all, count) => Number(all) + Number(count), 0);
    expect(sum).toBe(dataset.facts.length);
  });

  test.each<[string, unknown[][]]>([
    [
      "Headers=0",
      [
        [10, 3],
        [1, 0],
      ],
    ],
    [
      "Headers=0; Dir=H",
      [
        [10, 1],
        [3, 0],
      ],
    ],
    [
      "Headers=0; Out=first",
      [
        ["2023-06/2023-08", "2023"],
        ["2024-04", ""],
      ],
    ],
    [
      "Headers=0; Out=last",
      [
        ["2025", "2025"],
        ["2024-04", ""],
      ],
    ],
    // 31 January 2026 and 17 June 2024, as Excel counts.
    [
      "Headers=0; Out=known",
      [
        [46053, 46053],
        [45460, ""],
      ],
    ],
  ])("%s", (options, expected) => {
    expect(call("COVERAGE", [["OpenAI"], ["Cohere"]], [["ARR", "算力"]], null, options)).toEqual(
      expected,
    );
  });

  test("counts what was known on a day", () => {
    expect(call("COVERAGE", "OpenAI", "ARR", "2024-06-20", "Headers=0")).toEqual([[5]]);
    expect(callOne("COVERAGE", null, null, "2020-01-01")).toMatch(
      /^#N\/A No such figure was known/,
    );
  });

  test("terms without a time are standing", () => {
    expect(callOne("COVERAGE", "Microsoft", "profit-share-rate", null, "Headers=0; Out=last")).toBe(
      "standing",
    );
    expect(
      callOne("COVERAGE", "Microsoft", "profit-share-rate", null, "Headers=0; Out=last; Lang=zh"),
    ).toBe("常设");
  });
});
