import { insertModel } from "../../../src/workbook/model/insertModel";
import type { Host } from "../../../src/hosts/host";
import { removeInserted } from "../../../src/workbook/edit/insertedSheets";
import { unfinishedEdit } from "../../../src/workbook/edit/unfinishedEdit";
import { fakeHost } from "../../taskpane/fakeHost";

const never = () => false;
const silent = () => undefined;

async function inserted(host: Host, language: "en" | "zh" = "en") {
  const end = await insertModel(host, language, silent, never);
  if (end.outcome !== "inserted") throw new Error(JSON.stringify(end));
  return end;
}

test("the model stands in new sheets, named, drawn and charted, and nothing else is touched", async () => {
  const host = fakeHost();
  host.put("A1", 42);
  const steps: string[] = [];
  const end = await insertModel(host, "en", (done, all) => steps.push(`${done}/${all}`), never);
  const sheets = end.outcome === "inserted" ? end.sheets : [];
  expect(await host.sheets()).toEqual(["Model", ...sheets]);
  expect(steps).toEqual(["0/5", "1/5", "2/5", "3/5", "4/5"]);
  expect(host.named("Cap_low")).toEqual({ sheet: "Deal inputs", address: "B10:B10" });
  expect(host.drawnCharts().map(({ kind, at }) => `${kind} ${at.sheet}`)).toEqual([
    "line Microsoft's share",
    "line Revenue share",
    "column SoftBank",
    "bar Chip deals",
  ]);
  const [[share] = []] = await host.read({ sheet: "Microsoft's share", address: "B7" });
  expect(share?.formula).toBe("=AIFIN.MSSHARE(Profit_paths,,Options_low)");
  const [[own] = []] = await host.read({ sheet: "Model", address: "A1" });
  expect(own?.value).toBe(42);
  expect(host.selected()).toEqual({ sheet: "Deal inputs", address: "A1" });
});

test("stopped between two sheets, it takes away what it inserted", async () => {
  const host = fakeHost();
  let done = 0;
  const tell = (sheets: number) => (done = sheets);
  expect(await insertModel(host, "zh", tell, () => done === 2)).toMatchObject({
    reason: { kind: "stopped" },
    rest: { sheets: [], foreign: [] },
  });
  expect(await host.sheets()).toEqual(["Model"]);
  expect(await host.names()).toEqual([]);
});

test("refused by the workbook half-way, it takes away what it inserted and says why", async () => {
  const host = fakeHost();
  const refusing = {
    ...host,
    setNumberFormat: async (...args: Parameters<typeof host.setNumberFormat>) => {
      if (args[0].sheet === "SoftBank") throw new Error("The sheet is protected.");
      await host.setNumberFormat(...args);
    },
  };
  expect(await insertModel(refusing, "en", silent, never)).toMatchObject({
    reason: { kind: "refused", message: "The sheet is protected." },
    rest: { sheets: [], foreign: [] },
  });
  expect(await host.sheets()).toEqual(["Model"]);
});

test("where the host draws no charts, everything else is there", async () => {
  const host = { ...fakeHost(), charts: null };
  expect((await inserted(host)).sheets).toHaveLength(5);
});

describe("taking the model away", () => {
  test("takes it with the inputs that were changed", async () => {
    const host = fakeHost();
    const { done } = await inserted(host);
    host.put("Deal inputs!B10", 20);
    expect(await removeInserted(host, done)).toEqual({ outcome: "removed" });
    expect(await host.sheets()).toEqual(["Model"]);
    expect(await host.names()).toEqual([]);
  });

  test("leaves a sheet into which somebody wrote or put a note", async () => {
    const host = fakeHost();
    const { done } = await inserted(host);
    host.put("SoftBank!K60", "my remark");
    await host.setNote({ sheet: "Chip deals", address: "A1" }, "ask Anna");
    expect(await removeInserted(host, done)).toMatchObject({
      rest: { foreign: ["SoftBank", "Chip deals"] },
    });
    expect(await host.sheets()).toEqual(["Model", "SoftBank", "Chip deals"]);
  });

  test("leaves a sheet of somebody else that got the name since", async () => {
    const host = fakeHost();
    const { done } = await inserted(host);
    await host.removeSheet("SoftBank");
    await host.addSheet("SoftBank");
    host.put("SoftBank!A1", "my own");
    expect(await removeInserted(host, done)).toMatchObject({ rest: { foreign: ["SoftBank"] } });
    expect(await host.sheets()).toEqual(["Model", "SoftBank"]);
  });
});

describe("a model that was half inserted when the pane was closed", () => {
  test("is found by the next pane, and can be removed", async () => {
    const host = fakeHost();
    const closing = { ...host, setColumnWidth: closesAt(host, "SoftBank") };
    void insertModel(closing, "en", silent, never);
    await closing.setColumnWidth.isClosed;
    const found = await unfinishedEdit(host);
    expect(found).toMatchObject({
      what: "model",
      done: { sheets: ["Deal inputs", "Microsoft's share", "Revenue share", "SoftBank"] },
    });
    expect(found && (await removeInserted(host, found.done))).toEqual({ outcome: "removed" });
    expect(await host.sheets()).toEqual(["Model"]);
    expect(await unfinishedEdit(host)).toBeNull();
  });

  test("is none once it is whole", async () => {
    const host = fakeHost();
    await inserted(host);
    expect(await unfinishedEdit(host)).toBeNull();
  });
});

/** Never answers once a sheet is reached, as when the page is gone. */
function closesAt(host: Host, sheet: string) {
  let close = (): void => undefined;
  const isClosed = new Promise<void>((resolve) => (close = resolve));
  const setColumnWidth: Host["setColumnWidth"] = (place, characters) => {
    if (place.sheet !== sheet) return host.setColumnWidth(place, characters);
    close();
    return new Promise(() => undefined);
  };
  return Object.assign(setColumnWidth, { isClosed });
}
