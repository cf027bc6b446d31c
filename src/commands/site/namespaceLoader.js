const { require: requireTs } = require("tsx/cjs/api");

/** Webpack's loader that gives code, help and examples the namespace of the build. */
module.exports = function namespaceLoader(text) {
  const { inNamespace } = requireTs("./identity.ts", __filename);
  return inNamespace(text, this.getOptions().namespace);
};
