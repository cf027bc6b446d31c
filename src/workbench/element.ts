/** An element of the page. @throws {Error} when index.html has none of that id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element “${id}”.`);
  return found;
}
