import { dataset } from "../../src/data";
import { factById } from "./factById";

test("Microsoft's three amounts are told apart", () => {
  const amounts = dataset
    .factsOf("microsoft", "investment")
    .map(({ scope, value }) => [scope, value]);
  expect(amounts).toEqual([
    ["principal", 13e9],
    ["early-equity", 10e9],
    ["pledge-2023", 10e9],
  ]);
});

test("who pays whom in the two-way fifth", () => {
  const paid = dataset
    .factsIn("microsoft-revenue-share")
    .filter(({ source }) => source === "shunwang-2024-06")
    .map(({ entity, counterparty, scope, value }) => [entity, counterparty, scope, value]);
  expect(paid).toEqual([
    ["microsoft", "openai", "azure-openai-service", 0.2],
    ["openai", "microsoft", "api", 0.2],
  ]);
});

test("22.5 billion stand inside the 30, and fall by ten billion to 12.5, not by 12.5", () => {
  const scopes = Object.fromEntries(
    dataset
      .factsIn("softbank-investment")
      .map(({ scope, value, status }) => [scope, [value, status]]),
  );
  expect(scopes).toEqual({
    "": [30e9, "term"],
    "second-stage": [22.5e9, "condition"],
    "second-stage-without-restructuring": [12.5e9, "condition"],
    reduction: [10e9, "condition"],
  });
});

test("the options are on AMD's shares and OpenAI's to exercise; Nvidia's and AMD's figures are maxima", () => {
  expect(factById("openai-warrant-share-vpshk")).toMatchObject({
    entity: "openai",
    counterparty: "amd",
    value: 0.1,
    qualifier: "up_to",
  });
  expect(factById("nvidia-investment-vpshk")).toMatchObject({
    entity: "nvidia",
    value: 100e9,
    qualifier: "up_to",
  });
  expect(factById("openai-contract-value-nvidia-vpshk")).toMatchObject({
    value: 350e9,
    qualifier: "up_to",
  });
});

test("CoreWeave's contract was expanded to 22 billion, not by them", () => {
  expect(factById("openai-contract-value-coreweave-expanded-vpshk")).toMatchObject({
    scope: "",
    basis: "expanded",
    value: 22e9,
  });
  expect(factById("openai-contract-value-coreweave-vpshk")).toMatchObject({
    basis: "first",
    value: 11.9e9,
  });
});

test("what no document prints has no row: the cap of the profit share", () => {
  const terms = dataset
    .factsIn("microsoft-profit-share")
    .map(({ metric, scope }) => `${metric} ${scope}`.trim());
  expect(terms.sort()).toEqual([
    "profit-share-rate after-recovery",
    "profit-share-rate until-recovery",
    "recovery-amount",
  ]);
});
