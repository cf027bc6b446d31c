import { fork } from "node:child_process";
import path from "node:path";
import webpack from "webpack";

/**
 * Measures run in processes of their own: what one compiles, heats or leaves as garbage does not
 * touch the next. They are bundled as the product is, by webpack for production, so that what is
 * measured is what is shipped.
 */

const NAMES = [
  "runtimeCalls",
  "deliveries",
  "queries",
  "unknownNames",
  "recalculation",
  "growth",
  "audit",
  "load",
] as const;
export type ChildName = (typeof NAMES)[number];

const SOURCES = path.resolve(__dirname, "children");
const BUNDLES = path.resolve(".cache/bench");

/** Bundles the programs that measure. @throws {Error} with what webpack says, when it cannot. */
export async function bundleChildren(): Promise<void> {
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(configuration(), (failure, stats) => (failure ? reject(failure) : resolve(stats)));
  });
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only"));
}

/**
 * Runs a program that measures, and takes what it says. @throws {Error} when it ends without a
 * word.
 */
export function measured<T>(name: ChildName, question: object): Promise<T> {
  const child = fork(path.join(BUNDLES, `${name}.js`), [JSON.stringify(question)], {
    execArgv: ["--expose-gc", "--max-old-space-size=8192"],
  });
  return new Promise((resolve, reject) => {
    // The program of that name says it in that shape.
    child.once("message", (said) => resolve(said as T));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code} and no measure.`)));
  });
}

function configuration(): webpack.Configuration {
  return {
    mode: "production",
    target: "node20",
    entry: Object.fromEntries(NAMES.map((name) => [name, path.join(SOURCES, `${name}.ts`)])),
    output: { path: BUNDLES },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    // Packages stay outside: Microsoft's runtime and the spreadsheet engine run as they come.
    externals: ({ request }, resolved) => {
      if (!request || request.startsWith(".") || path.isAbsolute(request)) resolved();
      else resolved(undefined, request);
    },
    externalsType: "commonjs",
    performance: { hints: false },
  };
}
