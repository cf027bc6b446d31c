import type { Program } from "../../../hosts/host";
import { KNOWN_OF_EXCEL } from "../../../workbook/check/knownOfExcel";
import { KNOWN_WORDS } from "../../../words/known";
import { useSpeech } from "../speech/speech";
import { useWords } from "../speech/useWords";
import { Section } from "../layout/Section";
import { Bullets } from "../layout/Bullets";

/** What Excel is known to do that no add-in can change; what concerns this one stands out. */
export function KnownOfExcel({ program }: { readonly program: Program | null }) {
  const { language } = useSpeech();
  const words = useWords(KNOWN_WORDS);
  return (
    <Section look="ruled" title={words.heading}>
      <Bullets>
        {KNOWN_OF_EXCEL.map((known) => {
          const text = known.words[language];
          return (
            <li key={text}>{program && known.isHere(program) ? <strong>{text}</strong> : text}</li>
          );
        })}
      </Bullets>
    </Section>
  );
}
