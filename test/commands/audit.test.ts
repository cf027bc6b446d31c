import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook } from "../../src/files/xlsx/readWorkbook";
import type { FileAudit } from "../../src/workbook/file/fileAudit";
import { madeFile, row } from "../files/xlsx/madeFile";

jest.setTimeout(240_000);

const folder = mkdtempSync(path.join(tmpdir(), "aifin-audit-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as a person runs it, over the built functions. */
function audit(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    "npm",
    ["run", "--silent", "audit", "--", ...given],
    { encoding: "utf8", shell: process.platform === "win32" },
  );
  return { status, stdout, stderr };
}

function book(name: string, ...rows: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, madeFile({ sheets: [{ name: "Model", data: rows.join("") }] }));
  return file;
}

/** As Excel saves the functions of an add-in. */
const MODEL = [
  row(1, "OpenAI ARR, USD", 2024, 2025),
  row(
    2,
    "OpenAI",
    "=_xldudf_AIFIN_ARR($A2,B$1)|6000000000",
    "=_xldudf_AIFIN_ARR($A2,C$1)|20000000000",
  ),
  row(3, "Growth", null, "=C2/B2-1|2.5"),
  row(4, "Microsoft", 3, '=_xldudf_AIFIN_MSSHARE(B4,,"Mag=Billions")|2.25'),
  row(5, "Ours", "=NOSUCH(C2)|7"),
];

test("each workbook gives one line: cells with what is behind them, and what was found", () => {
  const [found, nothing] = [book("model.xlsx", ...MODEL), book("blank.xlsx", row(1, "A", 1))];
  const { status, stdout } = audit(found, nothing);
  expect(status).toBe(1);
  const [model, blank] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as FileAudit); // The command's contract.
  expect(blank).toMatchObject({ file: nothing, packs: [], cells: [], typed: [], findings: [] });
  expect(
    model?.cells.map(({ cell, value, saved, status: held }) => [cell, value, saved, held]),
  ).toEqual([
    ["B2", 6e9, 6e9, "current"], // NetEase Hao, January 2026, paragraph 22: 60億美元.
    ["C2", 20e9, 20e9, "current"], // Paragraph 23: 200億美元.
    ["C3", 20 / 6 - 1, 2.5, "current"],
    ["C4", 2.25, 2.25, "current"], // 0.75 × 3, by hand.
    ["B5", 7, 7, "saved"],
  ]);
  expect(model?.cells[2]).toMatchObject({
    formula: "=C2/B2-1",
    facts: [{ at: "Model!C2" }, { at: "Model!B2" }],
    gaps: [],
    cite: expect.stringContaining("NetEase Hao, Jan 2026, ¶22, ¶23") as string,
  });
  expect(model?.cells[3]).toMatchObject({
    inputs: [{ at: "Model!B4", value: 3 }],
    cite: expect.stringMatching(/¶30; and 1 assumption$/) as string,
  });
  expect(model?.findings).toEqual(
    expect.arrayContaining([
      {
        check: "differs",
        at: ["Model!C3"],
        says: "The file holds 2.5; calculated here it is 2.3333333333333335.",
      },
      expect.objectContaining({ check: "not-calculated", at: ["Model!B5"] }),
    ]),
  );
});

test("nothing found ends with 0, and a file that cannot be read with 2 and the reason", () => {
  const blank = book("nothing.xlsx", row(1, "A", 1, "=B1*2|2"));
  const text = audit("--text", blank);
  expect([text.status, text.stdout]).toEqual([0, expect.stringContaining("Nothing found.")]);
  const cut = path.join(folder, "cut.xlsx");
  writeFileSync(cut, readFileSync(blank).subarray(0, 400));
  const { status, stdout, stderr } = audit(cut, path.join(folder, "none.xlsx"));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("cut short");
  expect(stderr).toContain("no such file");
});

test("a copy has the Sources sheet, and its cells are what they were", () => {
  const [file, copy] = [book("sourced.xlsx", ...MODEL), path.join(folder, "copy.xlsx")];
  expect(audit("--sources", copy, file).status).toBe(1);
  const [before, after] = [file, copy].map((one) => readWorkbook(readFileSync(one)).sheets);
  expect(after?.map(({ name }) => name)).toEqual(["Model", "Sources"]);
  expect(after?.[0]).toEqual(before?.[0]);
  expect(after?.[1]?.cells.map(({ value }) => value)).toContain("openai-arr-2025-neteasehao");
});

test("without a workbook it says how it is used, and fails", () => {
  expect(audit()).toMatchObject({ status: 2, stdout: "" });
  expect(audit("--nosuch", "a.xlsx").stderr).toContain("usage");
});
