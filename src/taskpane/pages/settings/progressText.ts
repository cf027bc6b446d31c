import type { WorkbookSettings } from "../../../core/library/workbookSettings";
import type { SettingsWords } from "../../../words/settings";
import type { SettingsProgress } from "../../parts/settings/settingsStore";

/** What became of the last change, in a sentence. */
export function progressText(
  progress: SettingsProgress | null,
  { cards }: WorkbookSettings,
  words: SettingsWords,
): string {
  switch (progress?.state) {
    case undefined:
      return "";
    case "calculating":
      return words.calculating;
    case "unread":
      return words.unread(progress.message);
    case "unkept":
      return words.unkept(progress.message);
    case "uncalculated":
      return words.uncalculated(progress.message);
    case "done":
      if (progress.changed === "all") return words.allByDefault;
      if (progress.changed === "cards") return cards ? words.cardsShown : words.numbersShown;
      return words.calculated;
  }
}
