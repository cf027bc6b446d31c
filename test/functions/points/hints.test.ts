import { callOne } from "../call";

/** What a refusal offers is what the formula would answer with that option, and of when it is. */
describe("a refusal offers the figure that the rule chooses, with its time", () => {
  test.each([
    ["ARR", "OpenAI", 2025, null, "Scope=api", "For 2025 there is Scope=whole over 20bn (2025)."],
    ["ARR", "OpenAI", 2025, null, "Scope=subscriptions+api", "is Scope=whole over 20bn (2025)."],
    [
      "VALUATION",
      "OpenAI",
      2025,
      null,
      "Scope=post-money",
      "Scope=share-sale 500bn (2025-10), Scope=pre-money 260bn (2025-10), Scope=whole 29bn (2023-Q1).",
    ],
    ["ARR", "OpenAI", 2025, null, "Scope=enterprise", "Scope=api about 1bn (2024-03)."],
  ])("=AIFIN.%s(%j,%j,%j,%j)", (id, entity, period, asOf, options, offer) => {
    expect(callOne(id, entity, period, asOf, options)).toContain(offer);
  });

  test("as known on a day when the later figure was not public, it is the plan", () => {
    expect(callOne("ARR", "OpenAI", 2025, "2025-11-30", "Scope=api")).toContain(
      "Scope=whole about 13bn (2025).",
    );
  });

  test("where the status asked for has none, it is the figure of another", () => {
    expect(callOne("ARR", "OpenAI", 2025, null, "Scope=enterprise; Status=target")).toContain(
      "Scope=whole over 20bn (2025), ",
    );
  });
});
