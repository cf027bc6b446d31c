import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CitationStyleName } from "../../../core/cite/citationStyle";
import { CITATION_STYLES } from "../../../core/cite/citationStyles";
import { type Language, LANGUAGES } from "../../../core/words/words";
import { useSettings } from "./useSettings";
import { useWords } from "../speech/useWords";
import { CITING_WORDS } from "../../../words/citing";

/** A way of citing. */
export interface CitationSettings {
  readonly style: CitationStyleName;
  /** Null where the style's own language is meant. */
  readonly language: Language | null;
}

const STYLE_NAMES = Object.keys(CITATION_STYLES) as CitationStyleName[]; // The record's own keys.
const CITATION_LANGUAGES = ["own", ...LANGUAGES] as const;

/**
 * The way of citing that the reader chose; until then that of the workbook's settings.
 * @param style Where the workbook sets none.
 */
export function useCitationSettings(style: CitationStyleName) {
  const { settings } = useSettings();
  const [chosen, choose] = useState<CitationSettings | null>(null);
  const byDefault = { style: settings.style ?? style, language: settings.citationLanguage };
  return [chosen ?? byDefault, choose] as const;
}

/** Lets the reader choose how to cite. */
export function CitationChoice(props: {
  readonly citing: CitationSettings;
  readonly onChoose: (citing: CitationSettings) => void;
}) {
  const { citing, onChoose } = props;
  const words = useWords(CITING_WORDS);
  const chooseStyle = (value: string) => {
    const style = STYLE_NAMES.find((one) => one === value);
    if (style) onChoose({ ...citing, style });
  };
  const chooseLanguage = (value: string) => {
    const language = CITATION_LANGUAGES.find((one) => one === value) ?? "own";
    onChoose({ ...citing, language: language === "own" ? null : language });
  };
  return (
    <>
      <Field label={words.style}>
        <Select value={citing.style} onChange={(_, { value }) => chooseStyle(value)}>
          {STYLE_NAMES.map((name) => (
            <option key={name} value={name}>
              {words.styles[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.language}>
        <Select value={citing.language ?? "own"} onChange={(_, { value }) => chooseLanguage(value)}>
          {CITATION_LANGUAGES.map((name) => (
            <option key={name} value={name}>
              {words.languages[name]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
