const config = require("../jest.config.js");

/** `npm run test:long`: every test, on all random cases, and in another order each time; what fails names the seed. */
module.exports = {
  ...config,
  rootDir: "..",
  randomize: true,
  /** All cases of one law are one test. */
  testTimeout: 1_800_000,
  projects: config.projects.map((project) => ({ ...project, globals: { isLong: true } })),
};
