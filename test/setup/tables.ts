import { run } from "./run";

/** Before the tests: the dataset is compiled from its tables. */
export default function setup(): void {
  run("tsx/dist/cli.mjs", "src/data/compile.ts");
}
