const config = require("../jest.config.js");

/** `npm run test:long`: every test, on all random cases, and in another order each time; what fails names the seed. */
module.exports = {
  ...config,
  rootDir: "..",
  randomize: true,
  projects: config.projects.map((project) => ({ ...project, globals: { isLong: true } })),
};
