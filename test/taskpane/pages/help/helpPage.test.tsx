/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { metadata } from "../../../../src/functions/help/metadata";
import { functionHelp } from "../../../../src/data/functionHelp";
import { HelpPage } from "../../../../src/taskpane/pages/help/HelpPage";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let page: HTMLElement;
let root: Root;
const copied: string[] = [];

afterEach(async () => {
  await acts(() => root.unmount());
  page.remove();
});

/** Does something, and waits until the page has drawn what came of it. */
function acts(work: () => void): Promise<void> {
  return act(async () => {
    work();
    await Promise.resolve();
  });
}

/** Opens the help as if from an address of the site: `?lang=zh#ARR`. */
async function open(address: string): Promise<void> {
  history.replaceState(null, "", `/functions.html${address}`);
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  await acts(() => root.render(<HelpPage help={functionHelp} dark={false} />));
}

/** Does something that changes the address, and waits until the page has been told. */
async function goes(how: () => void): Promise<void> {
  await act(async () => {
    const told = new Promise((resolve) =>
      window.addEventListener("hashchange", resolve, { once: true }),
    );
    how();
    await told;
  });
}

function button(name: string): HTMLButtonElement {
  const found = [...page.querySelectorAll("button")].find((one) =>
    (one.getAttribute("aria-label") ?? one.textContent).startsWith(name),
  );
  if (!found) throw new Error(`There is no button "${name}" in: ${page.textContent}`);
  return found;
}

/** What the browser's clipboard does; jsdom has none. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
}

const heading = () => page.querySelector("h1")?.textContent;

describe("The help page", () => {
  test.each(["en", "zh"] as const)(
    "opens at every function that Excel's help leads to (%s)",
    async (language) => {
      await open(language === "zh" ? "?lang=zh" : "?lang=en");
      for (const { id, helpUrl, description } of metadata(language, "https://example.org")
        .functions) {
        await goes(() => (location.hash = new URL(helpUrl).hash));
        expect([heading(), document.activeElement?.textContent]).toEqual([id, id]);
        expect(page.textContent).toContain(description);
        expect(document.title).toContain(id);
      }
      expect(document.documentElement.lang).toBe(language === "zh" ? "zh-Hans" : "en");
    },
  );

  test("lists all functions at an address that names none, opens one, and goes back to it", async () => {
    await open("");
    expect(heading()).toBe(`${functionHelp.length} functions`);
    await goes(() => button("REVENUE ").click());
    expect([location.hash, heading()]).toEqual(["#REVENUE", "REVENUE"]);
    await goes(() => button("← All functions").click());
    expect(heading()).toBe(`${functionHelp.length} functions`);
    expect(document.activeElement).toBe(button("REVENUE "));
  });

  test.each([
    ["NOSUCH", "NOSUCH"],
    ["%E6%94%B6%E5%85%A5", "收入"],
    ["100%", "100%"],
  ])("says that #%s is no function, over the list, with the nearest names", async (hash, name) => {
    await open(`?lang=en#${hash}`);
    expect(page.querySelector("[role=alert]")?.textContent).toContain(
      `There is no function “${name}”.`,
    );
    expect(page.querySelectorAll("[role=alert] button")).toHaveLength(3);
    expect(heading()).toBe(`${functionHelp.length} functions`);
    const nearest = page.querySelector<HTMLElement>("[role=alert] button");
    await goes(() => nearest?.click());
    expect(heading()).toBe(nearest?.textContent);
  });

  test("finds a name whatever its case", async () => {
    await open("#arr");
    expect(heading()).toBe("ARR");
  });

  test("changes the language where it stands, and keeps it in the address", async () => {
    await open("#ARR");
    await acts(() => button("中文").click());
    expect(heading()).toBe("ARR");
    expect(button("← 全部函数")).toBeDefined();
    expect(location.search + location.hash).toBe("?lang=zh#ARR");
  });

  test("copies a formula, and says so", async () => {
    clipboard((text) => Promise.resolve(void copied.push(text)));
    await open("?lang=en#ARR");
    await acts(() => button("Copy formula").click());
    expect(copied).toEqual(['=AIFIN.ARR("OpenAI","2025")']);
    expect(page.querySelector("[role=status]")?.textContent).toBe(
      'Copied: =AIFIN.ARR("OpenAI","2025")',
    );
  });

  test("says what to do where the browser does not let it copy", async () => {
    clipboard(() => Promise.reject(new DOMException("denied", "NotAllowedError")));
    await open("?lang=en#ARR");
    await acts(() => button("Copy formula").click());
    expect(page.querySelector("[role=status]")?.textContent).toContain(
      "Select the formula and copy it yourself",
    );
  });

  test("writes nothing into a workbook: there is none", async () => {
    await open("?lang=en#ARR");
    expect(page.textContent).not.toContain("Insert formula");
  });
});
