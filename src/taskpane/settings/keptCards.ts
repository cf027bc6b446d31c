import type { ShowCards } from "../../core/explanation";
import type { Host } from "../../hosts/host";

/** The name under which the workbook remembers whether its cells carry cards. */
const SETTING = "cards";

/** What became of a change: `unkept`, nothing has changed; `uncalculated`, it is kept, but the cells still hold what they held. */
export type Outcome =
  | { readonly state: "done" }
  | { readonly state: "unkept" | "uncalculated"; readonly message: string };

/**
 * Makes the functions answer as the workbook remembers, with cards unless it says otherwise, and calculates it again where they have
 * answered the other way already. What the workbook was saved with came of the same setting and stays.
 * @returns Whether cards are shown, and the outcome.
 */
export async function applyKeptCards(
  host: Host,
  showCards: ShowCards,
): Promise<{ readonly shown: boolean; readonly outcome: Outcome }> {
  const shown = await host.setting(SETTING).then(
    (text) => text !== "off",
    () => true, // A workbook that cannot be asked remembers nothing.
  );
  return { shown, outcome: showCards(shown) ? await recalculated(host) : { state: "done" } };
}

/** Keeps in the workbook whether its cells carry cards, and calculates it again, also what it was saved with. */
export async function changeCards(
  host: Host,
  showCards: ShowCards,
  shown: boolean,
): Promise<Outcome> {
  try {
    await host.keepSetting(SETTING, shown ? "on" : "off");
  } catch (failure) {
    return { state: "unkept", message: messageOf(failure) };
  }
  showCards(shown);
  return recalculated(host);
}

async function recalculated(host: Host): Promise<Outcome> {
  try {
    await host.recalculate();
    return { state: "done" };
  } catch (failure) {
    return { state: "uncalculated", message: messageOf(failure) };
  }
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
