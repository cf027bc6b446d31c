import { type FakeHost, fakeHost } from "../../fakeHost";
import { enterText, type TextField } from "../../field";
import { openTaskPane, type Person } from "../../person";

/** The calculator on the page of a deal, in a workbook with the sheet "My model". */
export interface CalculatorPage {
  readonly host: FakeHost;
  readonly person: Person;
  /** @throws where the deal has no calculator. */
  readonly section: () => HTMLElement;
  /** The field whose label begins with a text. */
  readonly field: (label: string) => TextField;
  /** Types into a field, or chooses; and leaves it. */
  readonly fills: (label: string, text: string) => Promise<void>;
  readonly types: (label: string, text: string) => Promise<void>;
  readonly presses: (name: string) => Promise<void>;
  /** The formula that it writes. */
  readonly formula: () => string | undefined;
  readonly reads: () => string;
  readonly hears: () => string | undefined;
  readonly alert: () => string | undefined;
  readonly table: () => readonly (readonly (string | null)[])[];
  readonly formulaIn: (address: string) => Promise<string | undefined>;
}

export async function openCalculator(
  deal: string,
  language: "en" | "zh" = "en",
  asOf?: string,
): Promise<CalculatorPage> {
  const host = fakeHost("My model");
  if (asOf) host.settings.set("asOf", asOf);
  const person = await openTaskPane(host, { language });
  await person.turnsTo(language === "en" ? "Deals" : "协议");
  const opening = [...person.pane.querySelectorAll("button")].find((one) =>
    one.getAttribute("aria-label")?.endsWith(`: ${deal}`),
  );
  await person.waits(() => opening?.click());

  const section = () => {
    const heading = [...person.pane.querySelectorAll("h2")].find(({ textContent }) =>
      ["Calculator", "计算器"].includes(textContent),
    );
    const found = heading?.closest("section");
    if (!found) throw new Error("There is no calculator.");
    return found;
  };
  const field = (label: string) => {
    const found = [...section().querySelectorAll("label")].find(({ textContent }) =>
      textContent.startsWith(label),
    );
    const control = found && document.getElementById(found.htmlFor);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
    throw new Error(`There is no field "${label}" in: ${section().textContent}`);
  };
  const types = (label: string, text: string) => person.waits(() => enterText(field(label), text));
  return {
    host,
    person,
    section,
    field,
    types,
    fills: async (label, text) => {
      await types(label, text);
      await person.waits(() =>
        field(label).dispatchEvent(new FocusEvent("focusout", { bubbles: true })),
      );
    },
    presses: (name) =>
      person.waits(() => {
        const button = [...section().querySelectorAll("button")].find(
          (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
        );
        if (!button) throw new Error(`There is no button "${name}" in the calculator.`);
        button.click();
      }),
    formula: () => section().querySelector("code")?.textContent,
    reads: () => collapsed(section().textContent),
    hears: () => {
      const status = section().querySelector("[role=status][aria-label]");
      return status ? collapsed(status.textContent) : undefined;
    },
    alert: () => section().querySelector("[role=alert]")?.textContent,
    table: () =>
      [...section().querySelectorAll("tr")].map((row) =>
        [...row.children].map(({ textContent }) => textContent),
      ),
    formulaIn: async (address) => {
      const [[cell] = []] = await host.read({ sheet: "My model", address });
      return cell?.formula;
    },
  };
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
