import axe from "axe-core";
import type { Page } from "playwright-core";
import { isLong } from "../runs";

/**
 * What is wrong with what a page shows now: what axe-core finds inaccessible, and what sticks out
 * to the side.
 * @param within The part to look at, a selector.
 */
export async function faults(page: Page, within = "body"): Promise<readonly string[]> {
  await settled(page);
  return [...(await violations(page, within)), ...(await wideElements(page, within))];
}

/**
 * The same of a page in light colours, and what is hard to see in dark ones: names, roles and
 * widths are those of the light page. The page is left light. Colours are those of English in
 * every language, so that in Chinese they are looked at in the long run alone.
 */
export async function faultsInBothSchemes(page: Page, within = "body"): Promise<readonly string[]> {
  await settled(page);
  const looksAtColors = isLong || !(await isChinese(page));
  const light = [
    ...(await violations(page, within, looksAtColors ? {} : WITHOUT_COLORS)),
    ...(await wideElements(page, within)),
  ];
  if (!looksAtColors) return light;
  await draw(page, "dark");
  await settled(page);
  const dark = await violations(page, within, { runOnly: COLOR_RULES });
  await draw(page, "light");
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

/** What of axe's rules depends on colours. */
const COLOR_RULES = ["color-contrast", "link-in-text-block"];
const WITHOUT_COLORS: axe.RunOptions = {
  rules: Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: false }])),
};

/** Leaves out what axe would tell of the rules that pass, which is most of its time. */
const ONLY_WHAT_IS_WRONG: axe.RunOptions = {
  resultTypes: ["violations", "incomplete"],
  selectors: false,
  iframes: false,
  preload: false,
};

function isChinese(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('.fui-FluentProvider[lang^="zh"]') !== null);
}

async function draw(page: Page, colorScheme: "dark" | "light"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(isDrawnIn, colorScheme);
}

/** Whether the pane has taken the colours of a scheme. Runs in the page. */
function isDrawnIn(colorScheme: "dark" | "light"): boolean {
  const provider = document.querySelector(".fui-FluentProvider");
  const [red = "255"] =
    /\d+/.exec(provider ? getComputedStyle(provider).backgroundColor : "") ?? [];
  return Number(red) < 128 === (colorScheme === "dark");
}

/**
 * What fades in has another contrast until it is there; what turns without end is not waited for.
 */
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

async function violations(
  page: Page,
  within: string,
  options: axe.RunOptions = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const result = await page.evaluate(
    async ({ within, options }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(
        {
          include: [within],
          // Tabster's dummies only pass the focus on at the edges of a group; nobody stays on one.
          exclude: ["[data-tabster-dummy]"],
        },
        options,
      ),
    { within, options: { ...ONLY_WHAT_IS_WRONG, ...options } },
  );
  return [...result.violations, ...unseen(result.incomplete)].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}

/**
 * Text in the very colour of its ground, which axe leaves to a person: it might be hidden on
 * purpose.
 */
function unseen(incomplete: readonly axe.Result[]): readonly axe.Result[] {
  const isUnseen = ({ any }: axe.NodeResult) =>
    any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === "equalRatio");
  return incomplete
    .map((result) => ({ ...result, nodes: result.nodes.filter(isUnseen) }))
    .filter(({ nodes }) => nodes.length > 0);
}

/**
 * What is wider than its place, but for what a reader can scroll to the side: a region that the
 * keyboard reaches.
 */
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
