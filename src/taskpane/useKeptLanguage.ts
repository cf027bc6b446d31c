import { useEffect, useState } from "react";
import type { Language } from "../core/words";
import type { Host } from "../hosts/host";

/** The name under which the workbook remembers the pane's language. */
const SETTING = "language";

/**
 * The language of the pane: the one that this workbook remembers, or the one given.
 * @returns The language, and how to change it for good.
 */
export function useKeptLanguage(
  host: Host,
  given: Language,
): readonly [language: Language, keep: (language: Language) => void] {
  const [kept, setKept] = useState<Language | null>(null);
  useEffect(() => {
    let current = true;
    host.setting(SETTING).then(
      (text) => {
        if (current && isLanguage(text)) setKept((chosen) => chosen ?? text);
      },
      () => undefined, // A workbook that cannot be asked remembers nothing: the given language stays.
    );
    return () => {
      current = false;
    };
  }, [host]);
  const keep = (language: Language) => {
    setKept(language);
    host.keepSetting(SETTING, language).catch(() => undefined); // Spoken now all the same; only not remembered.
  };
  return [kept ?? given, keep];
}

function isLanguage(text: string | null): text is Language {
  return text === "en" || text === "zh";
}
