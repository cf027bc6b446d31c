import type { Dataset } from "../../core/facts/dataset";
import type { Formulas } from "../../core/library/functionsLibrary";
import type { Fact } from "../../core/facts/fact";
import type { OwnCall } from "../../core/evidence/lineage";
import type { Place, WorkbookReader } from "../../core/workbook/workbook";
import { bySource, citation } from "../../core/cite/cite";
import type { Language } from "../../core/words/words";

/**
 * What the calls in the formula of a cell rest on; of one that fills cells, all of them. No facts
 * where it cannot be read.
 */
export async function callsOfCell(
  place: Place,
  formulas: Formulas,
  reader: WorkbookReader,
): Promise<readonly OwnCall[]> {
  const { calls } = await formulas.cellReading(place, reader);
  return calls ?? [];
}

/** The facts behind calls, each once. */
export function factsOf(calls: readonly OwnCall[]): readonly Fact[] {
  const facts = calls.flatMap(({ explanation }) => explanation?.evidence ?? []);
  return [...new Map(facts.map(({ fact }) => [fact.id, fact])).values()];
}

/** The figures as printed, each once. */
export function printedOf(facts: readonly Fact[]): string {
  return [...new Set(facts.map(({ printed }) => printed).filter(Boolean))].join("; ");
}

/** The documents of facts in short, with the paragraphs. */
export function sourcesOf(facts: readonly Fact[], dataset: Dataset, language: Language): string {
  const documents = bySource(
    facts.flatMap((fact) => {
      const source = dataset.sources.get(fact.source);
      return source ? [{ source, facts: [fact] }] : [];
    }),
  );
  return documents.map((one) => citation(one, "short", language)).join("; ");
}
