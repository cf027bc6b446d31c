import "./workbench.css";
import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Host } from "../hosts/host";
import { workbenchHost } from "../hosts/workbench/host";
import { isDark, onDarkChange } from "./dark";
import { openDivider } from "./divider";
import { element } from "./element";
import { exampleModel, FIRST_LOOK } from "./example";
import { keepWorkbook, takeKeptWorkbook } from "./keptWorkbook";
import { chooseLanguage, pageLanguage } from "./language";
import { pageFunctions } from "./pageFunctions";
import { openSheet } from "./sheet";

/** The workbench: a spreadsheet with AIFIN's functions in it, and the task pane docked beside it. */
open().catch((failure: unknown) => {
  element("sheet").innerHTML = "";
  element("sheet").append(
    Object.assign(document.createElement("p"), {
      className: "failure",
      textContent: String(failure),
    }),
  );
  throw failure;
});

async function open(): Promise<void> {
  const language = pageLanguage();
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  openDivider(language);
  const panePart = import("./pane");
  const functions = await pageFunctions(language);
  const univer = await openSheet(element("sheet"), functions, language, isDark());
  const api = FUniver.newAPI(univer);
  onDarkChange(() => api.toggleDarkMode(isDark()));
  const kept = takeKeptWorkbook();
  api.createWorkbook(kept ?? exampleModel(language));
  await rendered(api);
  const host = workbenchHost(univer, language);
  if (!kept) await host.select({ ...(await host.selection()), address: FIRST_LOOK });
  const { openPane } = await panePart;
  openPane(element("pane"), { host, explain: functions.explain, onLanguage: reopen(univer) });
  Object.assign(globalThis, { aifinHost: host } satisfies { aifinHost: Host });
}

/** The grid takes clicks and keys from this stage of its life on. */
function rendered(api: FUniver): Promise<void> {
  const { Rendered } = api.Enum.LifecycleStages;
  return new Promise((resolve) => {
    const told = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < Rendered) return;
      told.dispose();
      resolve();
    });
    if (api.getCurrentLifecycleStage() >= Rendered) resolve();
  });
}

function reopen(univer: Univer) {
  return (language: Parameters<typeof chooseLanguage>[0]) => {
    keepWorkbook(univer);
    chooseLanguage(language);
  };
}
