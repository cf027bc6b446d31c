import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What is wrong with what a page shows now: what axe-core finds inaccessible, and what sticks out to the side.
 * @param within The part to look at, a selector.
 */
export async function faults(page: Page, within = "body"): Promise<readonly string[]> {
  await settled(page);
  return [...(await violations(page, within)), ...(await wideElements(page, within))];
}

/** What fades in has another contrast until it is there; what turns without end is not waited for. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
}

async function violations(page: Page, within: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(
    async (within) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        include: [within],
        // Tabster's dummies only pass the focus on at the edges of a group; nobody stays on one.
        exclude: ["[data-tabster-dummy]"],
      }),
    within,
  );
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}

/** What is wider than its place, but for what a reader can scroll to the side: a region that the keyboard reaches. */
function wideElements(page: Page, within: string): Promise<string[]> {
  return page.evaluate(
    (within) =>
      [...document.querySelectorAll(`${within}, ${within} *`)]
        .filter(
          (element) => element.clientWidth > 1 && getComputedStyle(element).overflowX !== "visible",
        )
        .filter((element) => !element.matches('[role="region"][tabindex="0"]'))
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    within,
  );
}
