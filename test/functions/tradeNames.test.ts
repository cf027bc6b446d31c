import { dataset } from "../../src/data";
import { call, callOne } from "./call";

/** Names as people on a finance floor type them. */

describe("a company or product by another of its names", () => {
  test.each([
    ["OAI", "openai"],
    ["GOOG", "google"],
    ["超微", "amd"],
    ["太空探索技術", "spacex"],
    ["SFDC", "salesforce"],
    ["9984.T", "softbank"],
  ])("%s is %s", (name, id) => expect(dataset.entityNames.find(name)?.id).toBe(id));
});

describe("a metric by another of its names", () => {
  test.each([
    ["users", "weekly-users"],
    ["用户", "weekly-users"],
    ["用戶", "weekly-users"],
    ["capacity", "compute"],
    ["GW", "compute"],
    ["power", "compute"],
    ["multiple", "valuation-multiple"],
    ["P/S", "valuation-multiple"],
    ["市銷率", "valuation-multiple"],
    ["break-even", "profitable-year"],
    ["breakeven", "profitable-year"],
    ["份额", "market-share"],
    ["份額", "market-share"],
    ["top line", "revenue"],
    ["annual run rate", "arr"],
    ["chips", "chips-contracted"],
    ["capacity purchased", "compute-contracted"],
    ["Enterprise revenue share", "revenue-mix"],
    ["企业客户收入占比", "revenue-mix"],
    ["企業客戶收入佔比", "revenue-mix"],
    ["enterprise customers", "customers"],
    ["企业用户数", "customers"],
    ["企業客戶數", "customers"],
    ["独角兽排名", "rank"],
    ["獨角獸排名", "rank"],
    ["付费用户比例", "paying-share"],
  ])("%s is %s", (name, id) => expect(dataset.metricNames.find(name)?.id).toBe(id));
});

describe("a scope by another of its names", () => {
  test.each(["tender offer", "secondary", "老股", "share-sale"])("%s", (name) => {
    expect(callOne("VALUATION", "OpenAI", "2025-10", null, `Scope=${name}; Mag=mn`)).toBe(500_000);
  });

  test.each([
    ["Claude", "MARKETSHARE", "coding"],
    ["Anthropic", "MARKETSHARE", "b2b"],
  ])("of %s: %s for %s", (entity, id, name) => {
    expect(callOne(id, entity, "2025-10", null, `Scope=${name}`)).toEqual(expect.any(Number));
  });

  test("consumer", () => {
    expect(callOne("GET", "GenAI", "paying share", "2025-10", null, "Scope=consumer")).toBe(0.03);
  });
});

describe("what is plainly not in the data is #N/A with the nearest thing that is:", () => {
  test.each([
    ["EBITDA", /Nearest: Cash burn \(BURN\)\.$/],
    ["FCF", /Nearest: Cash burn/],
    ["free cash flow", /Nearest: Cash burn/],
    ["自由現金流", /Nearest: Cash burn/],
    ["capex", /Nearest: Compute spending/],
    ["opex", /Nearest: Compute spending/],
    ["net income", /what OpenAI loses cannot be known/],
    ["net loss", /what OpenAI loses cannot be known/],
    ["亏损", /what OpenAI loses cannot be known/],
    ["growth", /YOY and CAGR compute it/],
    ["增速", /YOY and CAGR compute it/],
    ["ARR growth", /YOY and CAGR compute it/],
    ["收入增長率", /YOY and CAGR compute it/],
    ["EV/Revenue", /Nearest: Valuation multiple/],
    ["market cap", /Nearest: Valuation/],
    ["市值", /Nearest: Valuation/],
    ["post-money", /POSTMONEY computes it/],
    ["stake", /No article prints a percentage/],
    ["持股", /No article prints a percentage/],
    ["warrant", /WARRANT computes its worth/],
    ["期权", /WARRANT computes its worth/],
    ["take rate", /Nearest: Revenue share rate/],
    ["dilution", /POSTMONEY computes/],
    ["GPU", /Nearest: Contracted compute, Contract value\./],
    ["conversion rate", /Nearest, of others: Paying share\./],
    ["IPO", /No article prints a date or a price of a listing/],
    ["cap", /prints no amount\. MSSHARE takes one with Cap=/],
  ])("%s", (name, words) => {
    expect(callOne("GET", "OpenAI", name)).toMatch(/^#N\/A ".+" is not in the data\. /);
    expect(callOne("GET", "OpenAI", name)).toMatch(words);
    const meaning = /^The most that a party gets|^Pre-money and the round/;
    expect(callOne("DEFINE", name)).toMatch(
      ["cap", "post-money"].includes(name) ? meaning : /^#N\/A ".+" is not in the data\. /,
    );
  });

  test.each([
    ["ChatGPT Plus", /GET\("ChatGPT","Price",,,"Scope=plus"\)/],
    ["ChatGPT Pro", /GET\("ChatGPT","Price",,,"Scope=pro"\)/],
    ["OpenAI API", /GET\("OpenAI","ARR",,,"Scope=api"\)/],
    ["谷歌云", /"Counterparty=Google"/],
    ["AWS", /google-amazon-anthropic/],
    ["Apple", /terms on which Apple puts ChatGPT into its products are not known/],
    ["苹果", /terms on which Apple puts ChatGPT into its products are not known/],
    ["DeepSeek", /No article gives a figure of it/],
    ["Meta", /Facebook here is the social network/],
  ])("%s", (name, words) => {
    expect(callOne("YOY", name, "ARR", 2024)).toMatch(/^#N\/A ".+" is not in the data\. /);
    expect(callOne("YOY", name, "ARR", 2024)).toMatch(words);
  });

  test("of the company that is asked what it has goes first", () => {
    expect(callOne("GET", "Azure OpenAI Service", "EBITDA")).toMatch(
      /Nearest: Gross margin \(MARGIN\)\.$/,
    );
    expect(callOne("GET", "Kruze", "EBITDA")).toMatch(
      /Nearest, of others: Gross margin \(MARGIN\), Cash burn \(BURN\)\.$/,
    );
    expect(callOne("DEFINE", "EBITDA")).toMatch(
      /Nearest: Gross margin \(MARGIN\), Cash burn \(BURN\)\.$/,
    );
  });

  test("what is counted names the count, in the singular and the plural", () => {
    expect(callOne("GET", "Kruze", "number of clients", "2024-06")).toBe(800);
    expect(callOne("GET", "OpenAI", "开发者人数", "2023-11")).toBe(2e6);
    expect(callOne("GET", "ChatGPT", "週活躍用戶數", "2025-10")).toBe(8e8);
    expect(callOne("GET", "OpenAI", "compute cost", 2024, null, "Mag=B")).toBe(7);
    expect(callOne("GET", "OpenAI", "number of revenue", 2023)).toMatch(/^#VALUE! /);
  });

  test("revenue of a month names the formula that asks for it", () => {
    const there =
      /is Revenue of a month: GET\("Azure OpenAI Service","Revenue","2025-06"\) 166m\. A run-rate is/;
    expect(callOne("GET", "Azure OpenAI Service", "monthly revenue")).toMatch(there);
    expect(callOne("GET", "OpenAI", "月收入", "2024-06")).toMatch(there);
    expect(callOne("GET", "Azure OpenAI Service", "Revenue", "2025-06", null, "Mag=M")).toBe(166);
  });

  test("a part with a name of its own answers where one figure is asked", () => {
    expect(callOne("PRICE", "ChatGPT Pro")).toBe(200);
    expect(callOne("GET", "ChatGPT Plus", "Price", 2025)).toBe(20);
    expect(callOne("ARR", "OpenAI API", "2024-03", null, "Mag=B")).toBe(1);
    expect(callOne("ARR", "OpenAI API", "2024-03", null, "Mag=B; Out=factid")).toMatch(/-arr-api-/);
    expect(callOne("REVENUE", "OpenAI API", 2023)).toMatch(/^#N\/A .* with Scope=api/);
    expect(callOne("USERS", "ChatGPT Pro")).toMatch(/^#N\/A .* with Scope=pro/);
  });

  test("the formulas that it names have answers", () => {
    expect(callOne("GET", "ChatGPT", "Price", null, null, "Scope=plus")).toBe(20);
    expect(callOne("GET", "ChatGPT", "Price", null, null, "Scope=pro")).toBe(200);
    expect(callOne("GET", "OpenAI", "ARR", null, null, "Scope=api; Mag=B")).toBe(1);
    expect(
      callOne("GET", "Anthropic", "Contract value", null, null, "Counterparty=Google; Out=factid"),
    ).toBe("anthropic-contract-value-google-vpshk");
  });

  test("what the articles say is undisclosed is said of a known company's metric", () => {
    expect(callOne("REVENUE", "Copilot")).toMatch(/neither Microsoft nor OpenAI discloses/);
  });

  test("a name that the tables have goes before", () => {
    const names = [...dataset.entityNames.all, ...dataset.metricNames.all].map(({ name }) => name);
    const refused = names.filter((name) =>
      String(callOne("DEFINE", name)).includes("is not in the data"),
    );
    expect(refused).toEqual([]);
  });
});

describe("a name is suggested only where one is near:", () => {
  test.each([
    ["ARR", ["Oracel"], "Oracle?"],
    ["ARR", ["OpenIA"], "OpenAI?"],
    ["ARR", ["Anthorpic"], "Anthropic?"],
    ["ARR", ["字节跳"], "ByteDance?"],
    ["GET", ["OpenAI", "net revenue"], "Revenue?"],
    ["GET", ["Anthropic", "活跃企业客户"], "Customers?"],
    ["ARR", ["Antropic"], "Anthropic?"],
    ["ARR", ["Orcale"], "Oracle?"],
    ["ARR", ["Nividia"], "Nvidia?"],
    ["COMMITMENT", ["Orcle"], "OpenAI's cloud contract with Oracle?"],
    ["ARR", ["OpenAI", 2025, null, "Magn=B"], "Mag?"],
    ["ARR", ["OpenAI", 2025, null, "Out=statsu"], "status?"],
    ["ARR", ["OpenAI", 2025, null, "Pick=source:byteailab"], "byteailab-2024-06?"],
  ])("%s of %j", (id, args, near) => {
    expect(callOne(id, ...args)).toMatch(/^#VALUE! /);
    expect(callOne(id, ...args)).toContain(`Did you mean: ${near}`);
  });

  test.each([
    ["ARR", ["asdfgh"], "ENTITIES lists all."],
    ["ARR", ["HF"], "ENTITIES lists all."],
    ["GET", ["OpenAI", "colour"], "METRICS lists all."],
    ["COMMITMENT", ["colour"], "DEALS lists all."],
    ["DEFINE", ["colour"], "AIFIN.LOOKFOR searches in every name."],
    ["ARR", ["OpenAI", 2025, null, "Colour=1"], "Expected one of Mag, "],
  ])("%s of %j has none", (id, args, words) => {
    expect(callOne(id, ...args)).toMatch(/^#VALUE! /);
    expect(callOne(id, ...args)).not.toMatch(/Did you mean/);
    expect(callOne(id, ...args)).toContain(words);
  });

  test("a list names eight things and says how many more there are", () => {
    expect(callOne("GET", "OpenAI", "users", 2025)).toMatch(
      /^#N\/A No Weekly active users of OpenAI is in the dataset\. Its part has it: ChatGPT\. It has: (?:[^,]+, ){7}[^,]+ … and \d+ more\.$/,
    );
  });

  test("of thousands of unknown names the first hundred are compared, and all are refused", () => {
    const column = Array.from({ length: 2_000 }, (_, at) => [`Unknown company ${at}`]);
    const cells = call("ARR", column, 2025).map(([cell]) => String(cell));
    expect(cells.every((cell) => /^#VALUE! .*is not a company or product/.test(cell))).toBe(true);
  });
});
