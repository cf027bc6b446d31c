import { readFileSync } from "node:fs";
import { openRuntime } from "./runtime";
async function run(code: string, id: string, label: string) {
  const r = openRuntime(code);
  await r.call({ id, args: ["OpenAI", "2025", null, null] });
  const n = 100_000;
  const ents = ["OpenAI","Anthropic","openai","Cohere","Azure OpenAI Service"]; const pers: (string|number)[] = ["2025",2024,"2023","2024-06","LATEST"];
  const calls = Array.from({ length: n }, (_, i) => ({ id, args: [ents[i % 1]!, pers[i % 1]!, null, null] }));
  const b = process.cpuUsage(); const t = Date.now();
  const answers = await r.callMany(calls);
  const { user, system } = process.cpuUsage(b);
  console.log(label, Math.round((user + system) / 1000), "ms cpu", Date.now() - t, "wall", JSON.stringify(answers[n-1]).length);
  r.close();
}
const ours = readFileSync("dist/functions.js", "utf8");
const all: Record<string,string> = { const: 'CustomFunctions.associate("ARR", () => [[20000000000]])', cards: ours, plain: ours + ";AIFIN.showCards(false)" };
void run(all[process.argv[2]!]!, "ARR", process.argv[2]!);
