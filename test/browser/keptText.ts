import type { Page } from "playwright-core";

/** The text that a workbench keeps of the workbook in it, once all is kept. */
export function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const state = () => document.querySelector<HTMLElement>("#bar .state")?.dataset.kind;
    dispatchEvent(new Event("pagehide"));
    while (state() === "changed") await new Promise((resolve) => setTimeout(resolve, 10));
    const id = new URLSearchParams(location.search).get("book") ?? "";
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("aifin");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    try {
      return await new Promise<string>((resolve, reject) => {
        const reading = database.transaction("contents").objectStore("contents").get(id);
        reading.onsuccess = () => resolve(String(reading.result));
        reading.onerror = () => reject(new Error(String(reading.error)));
      });
    } finally {
      database.close();
    }
  });
}
