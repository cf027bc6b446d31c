import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { formulasOf } from "../../../core/deals/dealFormulas";
import type { Deal } from "../../../core/facts/fact";
import { asOfIn } from "../../../core/library/workbookSettings";
import { functionHelp } from "../../../data/functionHelp";
import { usePane } from "../pane/pane";
import { Section } from "../layout/Section";
import { useSettings } from "../settings/useSettings";
import { CALCULATOR_WORDS } from "../../../words/calculator";
import { useWords } from "../speech/useWords";
import { FormulaForm } from "./FormulaForm";
import { calculatorForm } from "./calculatorForm";

/**
 * A form that writes the formula of a deal into the sheet; nothing for a deal that no function
 * computes with.
 */
export function Calculator({ deal }: { readonly deal: Deal }) {
  const { dataset } = usePane();
  const { settings } = useSettings();
  const words = useWords(CALCULATOR_WORDS);
  const known = { dataset, deal, asOf: asOfIn(settings, dataset) };
  const forms = formulasOf(dataset, deal).flatMap((formula) => {
    const found = functionHelp.find(({ id }) => id === formula.id);
    return found ? [calculatorForm(found, formula, known, settings.mag ?? undefined)] : [];
  });
  const [chosen, setChosen] = useState("");
  const form = forms.find(({ help: { id } }) => id === chosen) ?? forms[0];
  if (!form) return null;
  return (
    <Section title={words.title}>
      {forms.length > 1 && (
        <Field label={words.function}>
          <Select value={form.help.id} onChange={(_, { value }) => setChosen(value)}>
            {forms.map(({ help: { id } }) => (
              <option key={id}>{id}</option>
            ))}
          </Select>
        </Field>
      )}
      <FormulaForm form={form} known={known} />
    </Section>
  );
}
