import type { OptionHelp } from "../../../core/library/functionHelp";
import { useSpeech } from "../../parts/speech/speech";
import { Bullets } from "../../parts/layout/Bullets";
import { Fold } from "../../parts/layout/Fold";

/**
 * The values that options take, as formulas spell them; without the options that take any text or
 * number. In Chinese each with its Chinese name, which formulas understand too.
 */
export function OptionList({ options }: { readonly options: readonly OptionHelp[] }) {
  const { language, phrases } = useSpeech();
  const words = phrases.functions;
  const closed = options.filter(({ choices }) => choices.length > 0);
  if (closed.length === 0) return null;
  const shown = (value: string, zh: string) =>
    language === "zh" && zh !== value ? `${value} ${zh}` : value;
  return (
    <Fold summary={words.choices} quiet>
      <Bullets>
        {closed.map(({ names: [name = "", nameZh = name], choices, fallback }) => (
          <li key={name}>
            <strong>{shown(name, nameZh)}</strong>:{" "}
            {choices
              .map(({ value, zh }) => ({ value, text: shown(value, zh) }))
              .map(({ value, text }) => (value === fallback ? words.isDefault(text) : text))
              .join(" · ")}
          </li>
        ))}
      </Bullets>
    </Fold>
  );
}
