import { serveSite, type Site } from "../../src/commands/site/siteServer";

export { serveSite, type Site };

/**
 * The site that all test files ask, so that its scripts are at one address; where there is none,
 * `dist` on a port of its own.
 */
export function builtSite(): Promise<Site> {
  const url = process.env[SITE];
  return url === undefined
    ? serveSite("dist")
    : Promise.resolve({ url, close: () => Promise.resolve() });
}

/** The variable that says where the site is. */
export const SITE = "AIFIN_TEST_SITE";
