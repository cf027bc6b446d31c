/** Types are checked by `npm run types`; here they are only stripped. */
const toCommonJs = [
  "ts-jest",
  {
    diagnostics: false,
    tsconfig: {
      module: "CommonJS",
      moduleResolution: "Node10",
      ignoreDeprecations: "6.0",
      esModuleInterop: true,
      isolatedModules: true,
      jsx: "react-jsx",
      target: "ES2022",
      allowJs: true,
    },
  },
];

/** What the spreadsheet engine and the charts ask for and comes as ES modules only. */
const MODULES_ONLY = [
  "cjk-regex",
  "collapse-white-space",
  "d3-[a-z-]+",
  "franc-min",
  "internmap",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: { "\\.(tsx?|m?js)$": toCommonJs },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join("|")})/)`],
  globalSetup: "<rootDir>/test/setup.ts",
  setupFiles: ["<rootDir>/test/seed.ts"],
  /** A browser on a busy machine needs longer than five seconds; what hangs still fails. */
  testTimeout: 60_000,
};
