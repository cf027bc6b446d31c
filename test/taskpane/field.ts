export type TextField = HTMLInputElement | HTMLSelectElement;

/** Types over what a field holds, or chooses, as a browser does it. */
export function enterText(field: TextField, text: string): void {
  // React listens to the element's own setter, so the prototype's is used.
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
  const kind = field instanceof HTMLSelectElement ? "change" : "input";
  field.dispatchEvent(new Event(kind, { bubbles: true }));
}
