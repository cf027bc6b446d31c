import type { Language } from "../../core/words/words";
import { WORKBOOKS_WORDS } from "../../words/workbooks";
import type { OpeningNotice } from "../kept/openingWorkbook";
import { box, textButton } from "./parts";

/** A line that says something, under the bar. */
export interface BarNotice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly act: () => void };
  /** Whether it goes when a person has read it; another one stays while it holds. */
  readonly mayGo: boolean;
}

/** Shows a line; it is read aloud when it comes. @returns how to take it away. */
export function showNotice(
  container: HTMLElement,
  { text, action, mayGo }: BarNotice,
  language: Language,
): () => void {
  const line = box("p", "notice", box("span", "", text));
  if (action) line.append(textButton(action.label, action.act));
  const { dismiss } = WORKBOOKS_WORDS[language].notices;
  if (mayGo) line.append(textButton(dismiss, () => line.remove()));
  container.append(line);
  return () => line.remove();
}

/** What is said of how the workbook was opened. */
export function openingText(notice: OpeningNotice, language: Language): string {
  const words = WORKBOOKS_WORDS[language].notices;
  switch (notice.kind) {
    case "unreadable":
      return words.unreadable(notice.name, notice.reason);
    case "refused":
      return words.forbidden(notice.message);
    case "deleted":
      return words.deleted(notice.record.name);
    case "interrupted":
    case "cleared":
    case "gone":
      return words[notice.kind];
  }
}
