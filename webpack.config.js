const { gzipSync } = require("node:zlib");
const net = require("node:net");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { IgnorePlugin } = require("webpack");
const { require: requireTs } = require("tsx/cjs/api");
const { contentPolicy } = requireTs("./src/commands/site/contentPolicy.ts", __filename);
const { identity, inNamespace } = requireTs("./src/commands/site/identity.ts", __filename);
const { keptChunks } = requireTs("./src/commands/site/keptChunks.ts", __filename);
const { NoticesPlugin } = requireTs("./src/commands/site/noticesPlugin.ts", __filename);
const { siteOptions } = requireTs("./src/commands/site/siteOptions.ts", __filename);
const { SitePlugin } = requireTs("./src/commands/site/sitePlugin.ts", __filename);

/**
 * What a user downloads, gzip, in KB of 1,024 bytes; over it, the build fails. functions.js carries
 * 15 KB beyond its first 110 for words: names that people type, doubts on cards, refusals that say
 * what to ask, in two languages. help.js carries the texts of all functions in both (45 KB), and its
 * page loads no functions.js.
 */
const KB = 1024;
const BUDGETS = { "functions.js": 125 * KB, "taskpane.js": 250 * KB, "help.js": 163 * KB };

const ENTRIES = {
  functions: { import: "./src/functions/index.ts", library: { name: "AIFIN", type: "var" } },
  taskpane: "./src/taskpane/index.tsx",
  help: "./src/taskpane/help.tsx",
  workbench: "./src/workbench/index.ts",
};

/** Each page: the entry it is built with, its template, the scripts in it. */
const PAGES = {
  "taskpane.html": ["taskpane", "src/taskpane/taskpane.html", ["functions", "taskpane"]],
  "functions.html": ["help", "src/taskpane/functions.html", ["help"]],
  "support.html": ["help", "src/taskpane/support.html", []],
  "index.html": ["workbench", "src/workbench/index.html", ["workbench"]],
};

/** What is changed in a package: its status bar showed sums from 100 million on as 5.40e+10. */
const MENDS = [
  {
    file: /@univerjs[\\/]sheets-ui[\\/]lib[\\/]es[\\/]index\.js$/,
    from: "if (num >= 1e8) return num.toExponential(2);",
    to: "",
  },
];

/**
 * `--env base=https://…`     where the site will be served, written into the manifest with the Id of a site
 * `--env previous=FOLDER`    `dist` of the release before: its chunks are kept, because open panes ask for them
 * `--env contact=…`          https or mailto address where people report an error, for the page of support
 * `--env beside`             another Id and namespace (AIFINDEV), to be installed beside another AIFIN
 * `--env officeJs=https://…` Microsoft's script, where the world-wide address does not serve (China: 21Vianet's)
 * `--env https`              serve over https with Office's development certificates, for Excel
 * `--env only=functions`     build one entry (functions, taskpane, help or workbench) beside what is already there
 */
module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const site = asked(env);
  const { namespace } = identity(site.base, site.beside);
  const builds = (entry) => !env.only || env.only === entry;
  const port = env.WEBPACK_SERVE ? await freePort(Number(process.env.PORT ?? 3000), env.https) : 0;
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "cheap-module-source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(".cache/webpack"),
      version: namespace,
      buildDependencies: { config: [__filename] },
    },
    entry: Object.fromEntries(Object.entries(ENTRIES).filter(([entry]) => builds(entry))),
    output: {
      path: path.resolve("dist"),
      clean: !env.only,
      chunkFilename: "chunks/chunk.[name].[contenthash:8].js",
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
        ...MENDS.map(({ file, ...options }) => ({
          test: file,
          use: { loader: path.resolve("src/commands/site/mendLoader.js"), options },
        })),
        site.beside && {
          test: /\.(tsx?|json)$/,
          include: path.resolve("src"),
          enforce: "pre",
          use: {
            loader: path.resolve("src/commands/site/namespaceLoader.js"),
            options: { namespace },
          },
        },
      ],
    },
    plugins: [
      new ContentPlugin(),
      builds("functions") && new MetadataPlugin(site.base, namespace),
      new BudgetPlugin(production ? BUDGETS : {}),
      new MiniCssExtractPlugin(),
      new IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-gb-)[\w-]+\.js$/,
        contextRegExp: /@univerjs.engine-render/,
      }),
      ...Object.entries(PAGES)
        .filter(([, [entry]]) => builds(entry))
        .map(([filename, [, template, chunks]]) => {
          return new HtmlPlugin({
            ...{ template, filename, chunks, chunksSortMode: "manual" },
            ...{ officeJs: site.officeJs, contact: site.contact },
            policy: contentPolicy(filename, site.officeJs),
          });
        }),
      !env.only && new SitePlugin(site),
      !env.only && production && new NoticesPlugin(),
      !env.only && new CopyPlugin({ patterns: [{ from: "assets/{icon,source}-*.png" }] }),
    ],
    optimization: {
      // Comments on licences are left out of the scripts: THIRD-PARTY-NOTICES.txt has the full texts.
      minimizer: [
        new MinimizerPlugin({
          extractComments: false,
          terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { comments: false } },
        }),
      ],
    },
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
  constructor(base, namespace) {
    this.base = base;
    this.namespace = namespace;
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
          compilation.emitAsset(name, new RawSource(this.text(metadata(language, this.base))));
      });
    });
  }

  text(metadata) {
    return inNamespace(JSON.stringify(metadata, null, 2), this.namespace);
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
        const size = asset ? gzipSync(asset.source.buffer(), { level: 9 }).length : 0;
        if (size > budget)
          compilation.errors.push(
            new Error(`${name} is ${size} bytes gzip, over its budget of ${budget}`),
          );
      }
    });
  }
}

/** What `--env` asks for; what is wrong there ends the command with a sentence. */
function asked(env) {
  try {
    const site = siteOptions(env);
    if (site.previous !== null) keptChunks(site.previous);
    return site;
  } catch (wrong) {
    return stop(wrong.message);
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
