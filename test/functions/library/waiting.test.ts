import { DEFAULT_SETTINGS } from "../../../src/core/library/workbookSettings";
import { dataset } from "../../../src/data";
import { formulaFollowing } from "../../../src/formulas/following";
import { createLibrary } from "../../../src/functions/library/library";
import { register } from "../../../src/functions/library/register";
import { customFunctionsRuntime } from "../../../src/hosts/workbench/customFunctions";
import { fakeHost } from "../../taskpane/fakeHost";

/** Functions of a page that has said that it opens a workbook, before that answers. */
type Call = (...args: unknown[]) => unknown;
let associated: ReadonlyMap<string, Call>;

function opened(expectsWorkbook: boolean) {
  const runtime = customFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  const library = createLibrary(dataset, expectsWorkbook);
  register(library);
  associated = runtime.functions;
  return library;
}

const call = (id: string, ...args: unknown[]) => associated.get(id)?.(...args);
const arr = () => call("ARR", "OpenAI", "2025");
const BILLIONS = { ...DEFAULT_SETTINGS, cards: false, mag: "Billions" };
const SAID = "The workbook has not answered for 30 seconds";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

test("functions.js alone, with no page and no Office, answers at once with the default settings", () => {
  opened(false);
  expect(arr()).toMatchObject([[{ basicValue: 20e9 }]]);
});

test("cells wait for the settings, and never answer by the defaults meanwhile", async () => {
  const library = opened(true);
  const answers = [arr(), call("MSSHARE", 20)];
  await jest.advanceTimersByTimeAsync(29_000);
  expect(library.applySettings(BILLIONS)).toBe(false);
  expect(await Promise.all(answers)).toEqual([[[20]], [[13 + 0.49 * (20 - 13 / 0.75)]]]);
  expect(arr()).toEqual([[20]]);
});

test("settings that do not come within 30 seconds are #N/A with a sentence, and such cells are calculated again", async () => {
  const library = opened(true);
  const refused = expect(arr()).rejects.toMatchObject({
    code: CustomFunctions.ErrorCode.notAvailable,
    message: expect.stringContaining(SAID) as string,
  });
  await jest.advanceTimersByTimeAsync(30_000);
  await refused;
  expect(library.applySettings(DEFAULT_SETTINGS)).toBe(true);
});

const at = (address: string) => ({ parameterAddresses: [`Model!${address}`] });
const TRACING: readonly (readonly [string, readonly unknown[]])[] = [
  ["TRACE", [[[40e9]], null]],
  ["CITE", [[[40e9]], null, null]],
  ["SOURCE", [[[40e9]], null]],
  ["BIBLIOGRAPHY", [[[40e9]], null, null]],
];

test.each(TRACING)(
  "%s answers #N/A when the workbook does not answer for 30 seconds",
  async (id, args) => {
    const library = opened(false);
    const never = () => new Promise<never>(() => undefined);
    library.setWorkbook({ ...fakeHost(), read: never, spillParent: never }, formulaFollowing);
    const refused = expect(call(id, ...args, at("A2"))).rejects.toThrow(SAID);
    await jest.advanceTimersByTimeAsync(30_000);
    await refused;
  },
);

test("a long way through a workbook that answers slowly is gone to its end", async () => {
  const library = opened(false);
  const host = fakeHost();
  host.put("A1", { formula: '=AIFIN.ARR("OpenAI",2025)', value: 20e9 });
  host.put("A2", { formula: "=A1*2", value: 40e9 });
  host.put("A3", { formula: "=A2*2", value: 80e9 });
  let reads = 0;
  library.setWorkbook(
    {
      ...host,
      read: async (place) => {
        reads += 1;
        await new Promise((resolve) => setTimeout(resolve, 20_000));
        return host.read(place);
      },
    },
    formulaFollowing,
  );
  const answer = call("SOURCE", [[80e9]], "factid", at("A3"));
  await jest.advanceTimersByTimeAsync(200_000);
  expect(await answer).toEqual([["openai-arr-2025-neteasehao"]]);
  expect(reads).toBe(2);
});
