import { AREA_IDS, pagesIn } from "../src/taskpane/frame/areas";
import { PHRASES } from "../src/words/phrases";

/** What a tab of the pane is called in every language. */
export type TabNames = readonly string[];

/**
 * The tabs that lead to an area of the pane or to a page, by its name in any language: the area's,
 * then the page's, where the area has several. @throws {Error} where nothing is called so.
 */
export function tabsTo(name: string | RegExp): readonly TabNames[] {
  const isMeant = (names: TabNames) =>
    names.some((one) => (typeof name === "string" ? one === name : name.test(one)));
  for (const area of AREA_IDS) {
    const own = namesOf((phrases) => phrases.areas[area]);
    if (isMeant(own)) return [own];
    for (const page of pagesIn(area)) {
      const names = namesOf((phrases) => phrases.pages[page]);
      if (isMeant(names)) return [own, names];
    }
  }
  throw new Error(`The pane has nothing that is called ${String(name)}.`);
}

function namesOf(of: (phrases: (typeof PHRASES)["en"]) => string): TabNames {
  return Object.values(PHRASES).map(of);
}
