import type { WorkbookReader } from "../../../src/core/workbook/workbook";
import { dataset } from "../../../src/data";
import { formulaFollowing } from "../../../src/formulas/following";
import { createLibrary } from "../../../src/functions/library/library";
import { register } from "../../../src/functions/library/register";
import { customFunctionsRuntime } from "../../../src/hosts/workbench/customFunctions";

/** Excel's runtime, whose answers leave in messages. */
const { takesAnySize, ...runtime } = customFunctionsRuntime();
beforeAll(() => void Object.assign(globalThis, { CustomFunctions: runtime }));
afterAll(() => void Reflect.deleteProperty(globalThis, "CustomFunctions"));

/** A workbook that counts how often it is asked. */
function countingReader(): WorkbookReader & { readonly reads: () => number } {
  let reads = 0;
  const read = () => {
    reads++;
    return null;
  };
  return {
    read: () => {
      reads++;
      return [];
    },
    spillParent: read,
    namedPlace: read,
    usedRange: read,
    reads: () => reads,
  };
}

function opened() {
  const library = createLibrary(dataset);
  const reader = countingReader();
  library.setWorkbook(reader, formulaFollowing);
  register(library);
  /** One call, with what Excel says about it behind its arguments. */
  const call = (id: string, args: readonly unknown[], invocation: object) => {
    try {
      return runtime.functions.get(id)?.(...args, invocation);
    } catch (error) {
      return String(error);
    }
  };
  return { call, reader };
}

test("the workbench alone takes answers of any size", () => {
  expect(takesAnySize).toBe(true);
});

describe("while Excel shows the value of a part of a formula", () => {
  const PREVIEW = { isInValuePreview: true, parameterAddresses: ["Sheet1!A1"] };

  test("a figure is the bare number, and its card comes with the cell", () => {
    const { call } = opened();
    const args = ["OpenAI", 2025, null, null];
    expect(call("ARR", args, PREVIEW)).toEqual([[20e9]]);
    expect(call("ARR", args, {})).toMatchObject([[{ basicValue: 20e9, properties: {} }]]);
  });

  test.each([
    ["CITE", [[[40]], "short", null]],
    ["SOURCE", [[[40]], null]],
    ["BIBLIOGRAPHY", [[[40]], "short", null]],
    ["TRACE", [[[40]], null]],
  ])("%s does not read the workbook", async (id, args) => {
    const { call, reader } = opened();
    await call(id, args, PREVIEW);
    expect(reader.reads()).toBe(0);
    await Promise.resolve(call(id, args, { ...PREVIEW, isInValuePreview: false })).catch(
      () => null,
    );
    expect(reader.reads()).toBeGreaterThan(0);
  });
});
