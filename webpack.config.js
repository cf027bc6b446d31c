const { gzipSync } = require("node:zlib");
const net = require("node:net");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { IgnorePlugin } = require("webpack");
const { require: requireTs } = require("tsx/cjs/api");

const LOCAL_BASE = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What a user downloads, gzip, in bytes; over it, the build fails. help.js carries the texts of all
 * functions in both languages (45 KB), and its page loads no functions.js (125 KB) beside it.
 */
const BUDGETS = { "functions.js": 125_000, "taskpane.js": 250_000, "help.js": 165_000 };

const ENTRIES = {
  functions: { import: "./src/functions/index.ts", library: { name: "AIFIN", type: "var" } },
  taskpane: "./src/taskpane/index.tsx",
  help: "./src/taskpane/help.tsx",
  workbench: "./src/workbench/index.ts",
};

/**
 * `--env base=https://…`     where the site will be served (no slash at the end), written into the manifest
 * `--env officeJs=https://…` Microsoft's script, where the world-wide address does not serve (China: 21Vianet's)
 * `--env https`              serve over https with Office's development certificates, for Excel
 * `--env only=functions`     build one entry (functions, taskpane, help or workbench) beside what is already there
 */
module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const base = env.base ?? LOCAL_BASE;
  const builds = (entry) => !env.only || env.only === entry;
  const port = env.WEBPACK_SERVE ? await freePort(Number(process.env.PORT ?? 3000), env.https) : 0;
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "cheap-module-source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    entry: Object.fromEntries(Object.entries(ENTRIES).filter(([entry]) => builds(entry))),
    output: {
      path: path.resolve("dist"),
      clean: !env.only,
      chunkFilename: "chunk.[name].[contenthash:8].js",
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      alias: {
        // Font files are drawn by the browser and the language of a cell is not guessed: these two would be dead weight.
        "opentype.js": path.resolve("src/workbench/absent.ts"),
        "franc-min": path.resolve("src/workbench/absent.ts"),
      },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: {
            loader: "ts-loader",
            options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new ContentPlugin(),
      builds("functions") && new MetadataPlugin(base),
      new BudgetPlugin(production ? BUDGETS : {}),
      new MiniCssExtractPlugin(),
      new IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-gb-)[\w-]+\.js$/,
        contextRegExp: /@univerjs.engine-render/,
      }),
      builds("taskpane") &&
        new HtmlPlugin({
          template: "src/taskpane/taskpane.html",
          filename: "taskpane.html",
          chunks: ["functions", "taskpane"],
          chunksSortMode: "manual",
          officeJs: env.officeJs ?? OFFICE_JS,
        }),
      builds("help") &&
        new HtmlPlugin({
          template: "src/taskpane/functions.html",
          filename: "functions.html",
          chunks: ["help"],
        }),
      builds("workbench") &&
        new HtmlPlugin({
          template: "src/workbench/index.html",
          filename: "index.html",
          chunks: ["workbench"],
        }),
      !env.only &&
        new CopyPlugin({
          patterns: [
            { from: "assets/{icon,source}-*.png" },
            {
              from: "manifest.xml",
              transform: (text) => text.toString().replaceAll(LOCAL_BASE, base),
            },
          ],
        }),
    ],
    performance: { hints: false },
    devServer: {
      port,
      host: "localhost",
      server: env.https ? { type: "https", options: await certificates() } : "http",
      headers: { "Access-Control-Allow-Origin": "*" },
      client: { overlay: false },
      setupExitSignals: true,
      onListening: (server) => announce(server.options.port, env.https),
    },
    stats: "errors-warnings",
    infrastructureLogging: { level: "error" },
  };
};

/** `npm run bench` tells how full they are. */
module.exports.budgets = BUDGETS;

/** Compiles the tables and the help texts to JSON before each build, again when one changes. */
class ContentPlugin {
  apply(compiler) {
    compiler.hooks.beforeCompile.tap("Content", () => {
      requireTs("./src/commands/compileTables.ts", __filename).writeCompiled();
      requireTs("./src/commands/compileTexts.ts", __filename).writeFunctionHelp();
    });
    compiler.hooks.afterCompile.tap("Content", ({ contextDependencies }) => {
      contextDependencies.add(path.resolve("src/data/tables"));
      contextDependencies.add(path.resolve("src/functions/help/texts"));
    });
  }
}

/** Emits functions.json and functions.zh-CN.json, made from the records of functions.js and their texts. */
class MetadataPlugin {
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("Metadata", (compilation) => {
      compilation.hooks.processAssets.tap("Metadata", () => {
        const { metadata } = requireTs("./src/functions/help/metadata.ts", __filename);
        for (const [name, language] of [
          ["functions.json", "en"],
          ["functions.zh-CN.json", "zh"],
        ])
          compilation.emitAsset(
            name,
            new RawSource(JSON.stringify(metadata(language, this.base), null, 2)),
          );
      });
    });
  }
}

/** Fails the build when a script is larger, compressed, than its budget. */
class BudgetPlugin {
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.emit.tap("Budget", (compilation) => {
      for (const [name, budget] of Object.entries(this.budgets)) {
        const asset = compilation.getAsset(name);
        const size = asset ? gzipSync(asset.source.buffer()).length : 0;
        if (size > budget)
          compilation.errors.push(
            new Error(`${name} is ${size} bytes gzip, over its budget of ${budget}`),
          );
      }
    });
  }
}

/** The port asked for, or the next free one, said aloud; Excel's manifest names its port, so there it must be free. */
async function freePort(wanted, mustBeWanted) {
  for (let port = wanted; port < wanted + 50; port++) {
    if (await isFree(port)) {
      if (port !== wanted) console.log(`Port ${wanted} is taken: using ${port} instead.`);
      return port;
    }
    if (mustBeWanted)
      stop(
        `Port ${wanted} is taken, and manifest.xml names it: stop what is listening there, then start again.`,
      );
  }
  return stop(`No free port between ${wanted} and ${wanted + 49}.`);
}

/** Ends the command with a sentence, not with a stack. */
function stop(message) {
  console.error(message);
  process.exit(1);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });
}

function certificates() {
  return requireTs("./src/commands/developerCertificates.ts", __filename).developerCertificates();
}

function announce(port, https) {
  if (https) return;
  console.log(`\nAIFIN's workbench: http://localhost:${port}`);
  console.log("The same add-in in Excel: npm run start:excel\n");
}
