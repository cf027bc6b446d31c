import type { WorkbookSettings } from "../../../../src/core/library/workbookSettings";
import type { FakeHost } from "../../fakeHost";
import type { TextField } from "../../field";
import { openTaskPane, type Person } from "../../person";

/** Opens the page of the settings in a workbook. */
export async function openSettings(
  host: FakeHost,
  applySettings: (settings: WorkbookSettings) => boolean,
  language: "en" | "zh" = "en",
): Promise<Person> {
  const person = await openTaskPane(host, { language, applySettings });
  await person.presses(language === "zh" ? "设置" : "Settings");
  await person.waits(() => undefined); // The page is loaded when it is first opened.
  return person;
}

/** Found as assistive technology finds it: by the text of its label. */
export function input(person: Person, name: string): HTMLInputElement {
  return labelled(person, person.pane.querySelectorAll("input"), name);
}

export function list(person: Person, name: string): HTMLSelectElement {
  return labelled(person, person.pane.querySelectorAll("select"), name);
}

function labelled<T extends TextField>(person: Person, all: NodeListOf<T>, name: string): T {
  const found = [...all].find(({ labels }) => labels?.[0]?.textContent === name);
  if (!found) throw new Error(`There is no field "${name}" in: ${person.reads()}`);
  return found;
}

/** What is said about the last change. */
export function statusOf({ pane }: Person): string {
  return pane.querySelector("[role=tabpanel] [role=status]")?.textContent ?? "";
}

/** What stands at the foot of the pane. */
export function foot({ pane }: Person): string {
  return pane.querySelector("footer")?.textContent ?? "";
}

/** What describes an element to assistive technology. */
export function describedBy(element: HTMLElement): string {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}
