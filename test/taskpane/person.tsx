import { act } from "react";
import { createRoot } from "react-dom/client";
import { createStore } from "../../src/core/library/store";
import { dataset } from "../../src/data";
import { createFormulas } from "../../src/formulas/createFormulas";
import { createExplain } from "../../src/functions/library/explain";
import { functions } from "../../src/functions/library/functions";
import { TaskPane, type TaskPaneProps } from "../../src/taskpane/frame/TaskPane";
import type { FakeHost } from "./fakeHost";
import { tabsTo } from "../tabsTo";
import { enterText } from "./field";

/** jsdom lays nothing out, so nothing ever gets another size. */
class StillObserver {
  observe(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ResizeObserver: StillObserver });

/**
 * Someone in front of the pane: what is there to read, and what can be done. Everything is found by
 * what it is called.
 */
export interface Person {
  readonly pane: HTMLElement;
  /** Everything there is to read, dialogs included, white space collapsed. */
  readonly reads: () => string;
  readonly hears: () => string;
  readonly selects: (address: string) => Promise<void>;
  /** Presses the first button, tab or link whose name begins with the text. */
  readonly presses: (name: string) => Promise<void>;
  /** Turns to an area of the pane, or to a page in one, by its name in the pane's language. */
  readonly turnsTo: (name: string) => Promise<void>;
  readonly finds: (name: string) => HTMLElement | undefined;
  readonly types: (text: string) => Promise<void>;
  /** Turns from the sheet to the pane. */
  readonly turns: () => Promise<void>;
  readonly waits: (work: () => unknown) => Promise<void>;
  readonly leaves: () => Promise<void>;
}

export async function openTaskPane(
  host: FakeHost,
  props: Partial<TaskPaneProps> = {},
): Promise<Person> {
  const pane = document.body.appendChild(document.createElement("div"));
  const root = createRoot(pane);
  const store = createStore(dataset);
  const explain = createExplain(dataset);
  const waits = (work: () => unknown) =>
    act(async () => {
      await work();
      // Promises of the host settle before effects are flushed.
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  const finds = (name: string) =>
    [...document.querySelectorAll<HTMLElement>("button, [role=tab], a")].find((element) =>
      (element.getAttribute("aria-label") ?? element.textContent).trim().startsWith(name),
    );
  await waits(() =>
    root.render(
      <TaskPane
        host={host}
        dataset={store}
        explain={explain}
        formulas={createFormulas(props.explain ?? explain, functions)}
        applySettings={() => false}
        language="en"
        dark={false}
        {...props}
      />,
    ),
  );
  return {
    pane,
    reads: () => document.body.textContent.replaceAll(/\s+/g, " "),
    hears: () => pane.querySelector("[role=status]")?.textContent ?? "",
    selects: (address) => waits(() => host.select({ sheet: "Model", address })),
    presses: (name) =>
      waits(() => {
        const button = finds(name);
        if (!button)
          throw new Error(`There is no button "${name}" in: ${document.body.textContent}`);
        button.click();
      }),
    finds,
    turnsTo: async (name) => {
      for (const names of tabsTo(name))
        await waits(() => {
          const tabs = [...pane.querySelectorAll<HTMLElement>("[role=tab]")];
          const tab = tabs.find(({ textContent }) =>
            names.some((one) => textContent.startsWith(one)),
          );
          if (!tab) throw new Error(`There is no tab ${names.join(", ")}.`);
          tab.click();
        });
    },
    types: (text) =>
      waits(() => {
        const input = pane.querySelector("input");
        if (!input) throw new Error("There is nothing to type into.");
        enterText(input, text);
      }),
    turns: () => waits(() => window.dispatchEvent(new Event("focus"))),
    waits: async (work) => {
      await waits(work);
    },
    leaves: async () => {
      await waits(() => root.unmount());
      pane.remove();
    },
  };
}
