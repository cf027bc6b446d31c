import { run } from "./run";

/** Before the tests: the dataset is compiled from its tables, the help from its texts. */
export default function setup(): void {
  run("tsx/dist/cli.mjs", "src/commands/compileTables.ts");
  run("tsx/dist/cli.mjs", "src/commands/compileTexts.ts");
}
