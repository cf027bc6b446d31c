import { useEffect, useState } from "react";
import { isLanguage, type Language } from "../../core/words/words";
import type { Host } from "../../hosts/host";
import type { ChosenLanguage } from "../parts/pane/chosenLanguage";

/** The name under which the workbook remembers the pane's language. */
const SETTING = "language";

/**
 * The language of the pane: the one that this workbook remembers, or the one given.
 * @returns The language, and which one is kept and how to keep another.
 */
export function useKeptLanguage(
  host: Host,
  given: Language,
): readonly [language: Language, chosen: ChosenLanguage] {
  const [kept, setKept] = useState<Language | null>(null);
  useEffect(() => {
    let current = true;
    host.setting(SETTING).then(
      (text) => {
        if (current && isLanguage(text)) setKept((chosen) => chosen ?? text);
      },
      // A workbook that cannot be asked remembers nothing: the given language stays.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [host]);
  const choose = (language: Language | null) => {
    setKept(language);
    // Spoken now all the same; only not remembered.
    host.keepSetting(SETTING, language ?? "default").catch(() => undefined);
  };
  return [kept ?? given, { kept, choose }];
}
