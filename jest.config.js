/** What the spreadsheet engine and the charts ask for and comes as ES modules only. */
const MODULES_ONLY = [
  "@observablehq/plot",
  "cjk-regex",
  "collapse-white-space",
  "d3(-[a-z-]+)?",
  "delaunator",
  "franc-min",
  "internmap",
  "isoformat",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "robust-predicates",
  "trigram-utils",
  "unicode-regex",
];

/** Tests that look at `dist`: through Microsoft's runtime, in Chromium, or at what the build wrote. */
const OF_THE_BUILD = [
  "/test/(browser|commands|host)/.*\\.test\\.tsx?$",
  "/test/hosts/(?!excel/(cellEdit|cellsOfPeople|kept|knownLimits|promiseModes|refusals|replacing|strict|threads|unanswered|undoGroups|unknownChange)\\.test).*\\.test\\.tsx?$",
  "/test/functions/(examples|metadata|provenance/trace)\\.test\\.ts$",
];

const COMMON = {
  rootDir: __dirname,
  transform: { "\\.(tsx?|m?js)$": "<rootDir>/test/transform.js" },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join("|")})/)`],
  setupFiles: ["<rootDir>/test/seed.ts"],
};

module.exports = {
  /** All cores: by default Jest leaves one to itself, which is half of two. */
  maxWorkers: "100%",
  /** A browser on a busy machine needs longer than five seconds; what hangs still fails. */
  testTimeout: 60_000,
  projects: [
    {
      ...COMMON,
      displayName: "source",
      testRegex: ["/test/.*\\.test\\.tsx?$"],
      testPathIgnorePatterns: OF_THE_BUILD,
      globalSetup: "<rootDir>/test/setup/tables.ts",
    },
    {
      ...COMMON,
      displayName: "built",
      testRegex: OF_THE_BUILD,
      globalSetup: "<rootDir>/test/setup/built.ts",
      globalTeardown: "<rootDir>/test/setup/afterBuilt.ts",
    },
  ],
};
