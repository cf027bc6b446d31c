import type { Dataset } from "../../../core/facts/dataset";
import type { Language } from "../../../core/words/words";
import type { Host } from "../../../hosts/host";
import { BY_HAND } from "../../../workbook/check/byHand";
import { CHECK_GROUPS, type CheckLine } from "../../../workbook/check/check";
import type { CheckEnd } from "../../../workbook/check/runCheck";
import type { CheckWords } from "../../../words/check";
import type { ByHandAnswers } from "./byHandAnswers";

/** What the report says, beside the lines of the check. */
interface ReportAbout {
  readonly program: Host["name"];
  readonly dataset: Pick<Dataset, "version">;
  /** The day of the check, `2026-11-29`. */
  readonly day: string;
}

/** All that was found, as a text that says nothing of what is in the workbook. */
export function reportText(
  end: CheckEnd,
  answers: ByHandAnswers,
  about: ReportAbout,
  words: CheckWords,
  language: Language,
): string {
  const { lines } = end;
  return [
    words.reportTitle[about.program],
    words.reportData(about.dataset.version, about.day),
    countsText(lines, words),
    ...CHECK_GROUPS.flatMap((group) => [
      "",
      words.groups[group],
      ...lines
        .filter((line) => line.group === group)
        .map((line) => lineText(line, words, language)),
    ]),
    "",
    words.byHand,
    ...BY_HAND.map(
      ({ id, words: text }) => `[${answerText(answers[id], words)}] ${text[language]}`,
    ),
    "",
  ].join("\n");
}

/** How many lines there are of each kind. */
export function countsText(lines: readonly CheckLine[], words: CheckWords): string {
  const count = (outcome: CheckLine["outcome"]) =>
    lines.filter((line) => line.outcome === outcome).length;
  return words.done(count("expected"), count("otherwise"), count("absent"));
}

function lineText({ outcome, name, detail }: CheckLine, words: CheckWords, language: Language) {
  const said = detail ? ` — ${detail[language]}` : "";
  return `[${words.lines.status[outcome]}] ${name[language]}${said}`;
}

function answerText(answer: ByHandAnswers[string] | undefined, words: CheckWords): string {
  if (answer === undefined) return words.notLooked;
  return answer === "described" ? words.asDescribed : words.notSo;
}
