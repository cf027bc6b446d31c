const { createHash } = require("node:crypto");
const { extname } = require("node:path");
const { transformSync, version } = require("esbuild");

const LOADERS = { ".ts": "ts", ".tsx": "tsx", ".js": "js", ".mjs": "js" };
const OPTIONS = {
  format: "cjs",
  target: "node20",
  supported: { "dynamic-import": false },
  jsx: "automatic",
  sourcemap: "inline",
};

/** Types are checked by `npm run types`; for the tests they are only stripped, and modules become CommonJS. */
module.exports = {
  getCacheKey: (source, file) =>
    createHash("sha256")
      .update(JSON.stringify([version, OPTIONS, file, source]))
      .digest("hex"),
  process: (source, file) =>
    transformSync(source, { ...OPTIONS, loader: LOADERS[extname(file)], sourcefile: file }),
};
