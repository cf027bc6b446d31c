/** Types are checked by `npm run types`; here they are only stripped. */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: { module: "CommonJS", moduleResolution: "Node10", ignoreDeprecations: "6.0", esModuleInterop: true, isolatedModules: true, jsx: "react-jsx", target: "ES2022" },
      },
    ],
  },
  globalSetup: "<rootDir>/test/setup.ts",
};
