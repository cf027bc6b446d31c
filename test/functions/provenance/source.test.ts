import { callOne } from "../call";

const IDS = String(callOne("YOY", "OpenAI", "ARR", 2025, null, "Out=factid"));

test.each<[string, Parameters<typeof callOne>[1]]>([
  ["its card", { type: "Double", basicValue: 2.33, properties: { FactId: { basicValue: IDS } } }],
  ["several ids in one text", ` ${IDS} `],
])("a computed number gives the sources of all its figures, by %s", (_, reference) => {
  expect(callOne("SOURCE", reference)).toBe(
    "NetEase Hao (網易號), 2026-01, ¶23; NetEase Hao (網易號), 2026-01, ¶22",
  );
  expect(callOne("SOURCE", reference, "id")).toBe("neteasehao-2026-01");
  expect(callOne("SOURCE", reference, "factid")).toBe(
    "openai-arr-2025-neteasehao; openai-arr-2024-neteasehao",
  );
});

test("one id that is unknown among others is refused", () => {
  expect(callOne("SOURCE", `${IDS} nobody`)).toMatch(/^#(VALUE!|N\/A) .*nobody/);
});
