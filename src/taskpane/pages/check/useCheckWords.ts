import { usePane } from "../../parts/pane/pane";
import { CHECK_WORDS, type CheckWords } from "../../../words/check";
import { useWords } from "../../parts/speech/useWords";

/** The words of the check, about the program that holds the workbook. */
export function useCheckWords(): CheckWords {
  const { host } = usePane();
  const words = useWords(CHECK_WORDS);
  if (host.name === "excel") return words;
  const { lines, absentHere } = words;
  return { ...words, lines: { ...lines, status: { ...lines.status, absent: absentHere } } };
}
