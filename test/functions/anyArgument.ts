import fc from "fast-check";
import type { Input, InputMatrix } from "../../src/functions/call/input";

/** Whatever can stand in a cell, likely and unlikely. */
const anyCell: fc.Arbitrary<Input> = fc.oneof(
  fc.constantFrom<Input>(
    null,
    undefined,
    "",
    " ",
    true,
    false,
    0,
    -1,
    2025,
    45991,
    1e308,
    -1e308,
    NaN,
    Infinity,
    -Infinity,
  ),
  fc.double(),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom<Input>(
    "OpenAI",
    "openai",
    "ＯｐｅｎＡＩ",
    "微软",
    "Anthropic",
    "OpenIA",
    "Antropik",
    "ARR",
    "Revenue",
    "估值",
    "2025",
    "2024-06",
    "FY-1",
    "去年",
    "2023..2025",
    "2025..2023",
    "3/4/2025",
    "LATEST",
    "month",
    "Mag=Billions",
    "Mag=Bilions",
    "Scope=api; Out=low",
    "Status=any; Pick=median; Fill=prior",
    "Mix=any",
    "Out=factid",
    "Curr=EUR",
    "Cap=1",
    ";;;=;",
    "=HYPERLINK()",
    "x".repeat(32_767),
    "\u202e",
    "__proto__",
    "constructor",
  ),
  fc.constantFrom<Input>(
    { type: "Error", basicValue: "#N/A" },
    { type: "Error" },
    { type: "Entity", basicValue: "#VALUE!" },
    { type: "Double", basicValue: 7, properties: { FactId: { basicValue: "no such fact" } } },
    { type: "Empty" },
  ),
);

export const anyArgument: fc.Arbitrary<Input | InputMatrix> = fc.oneof(
  anyCell,
  fc
    .record({ rows: fc.integer({ min: 0, max: 3 }), columns: fc.integer({ min: 0, max: 3 }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
);
