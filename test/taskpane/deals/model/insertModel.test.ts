import { insertModel } from "../../../../src/taskpane/deals/model/insertModel";
import { fakeHost } from "../../fakeHost";

const never = () => false;
const silent = () => undefined;

test("the model stands in new sheets, named, drawn and charted, and nothing else is touched", async () => {
  const host = fakeHost();
  host.put("A1", 42);
  const steps: string[] = [];
  const sheets = await insertModel(host, "en", (done, all) => steps.push(`${done}/${all}`), never);
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
  expect(await insertModel(host, "zh", tell, () => done === 2)).toEqual([]);
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
  await expect(insertModel(refusing, "en", silent, never)).rejects.toThrow("protected");
  expect(await host.sheets()).toEqual(["Model"]);
});

test("where the host draws no charts, everything else is there", async () => {
  const host = { ...fakeHost(), charts: null };
  expect(await insertModel(host, "en", silent, never)).toHaveLength(5);
});
