import { readFileSync } from "node:fs";
import { onShowPage, registerCommands } from "../../../src/hosts/excel/commands";

/** The part of Office that ribbon buttons need. */
type Command = (event: { completed(): void } | null) => void;
const commands = new Map<string, Command>();
let shown = 0;
const office = {
  actions: { associate: (name: string, command: Command) => commands.set(name, command) },
  addin: {
    showAsTaskpane: () => {
      shown += 1;
      return Promise.resolve();
    },
  },
};

/** Presses a button, and waits until the command tells Excel that it is done. */
function press(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const command = commands.get(name);
    if (command === undefined) reject(new Error(`No command is tied to ${name}.`));
    else command({ completed: resolve });
  });
}

beforeAll(() => {
  Object.assign(globalThis, { Office: office });
  registerCommands();
});
beforeEach(() => {
  shown = 0;
});

test("each button of the manifest is tied to a command, and no command lacks a button", () => {
  const named = readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)</g);
  const names = new Set([...named].map(([, name]) => name));
  expect([...commands.keys()].sort()).toEqual([...names].sort());
});

test.each([
  ["All sources", "showPane", "sources"],
  ["Show source", "showSource", "cell"],
])("“%s” shows the pane and asks for its page", async (_, command, page) => {
  const told: string[] = [];
  const stop = onShowPage((request) => told.push(request));
  await press(command);
  stop();
  expect([shown, told]).toEqual([1, [page]]);
});

test("a button pressed before the pane is drawn is told to it then, once", async () => {
  await press("showPane");
  await press("showSource");
  const told: string[] = [];
  const stops = ["first", "second"].map((name) => onShowPage((page) => told.push(name, page)));
  for (const stop of stops) stop();
  expect(told).toEqual(["first", "cell"]);
});

test("a shortcut, which Excel does not wait for, shows the pane too", () => {
  commands.get("showPane")?.(null);
  expect(shown).toBe(1);
});
