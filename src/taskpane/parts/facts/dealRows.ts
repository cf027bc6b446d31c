import { nameOf } from "../../../core/words/nameIn";
import type { Dataset } from "../../../core/facts/dataset";
import type { Deal } from "../../../core/facts/fact";
import { DEAL_KINDS, DEAL_STATUSES, spellingIfKnown } from "../../../core/facts/vocabulary";
import type { Row } from "./factRows";
import { DEALS_WORDS } from "../../../words/deals";
import type { Speech } from "../speech/speech";

/** Who agreed, on what kind of thing, and how far it has come. */
export function dealRows(
  { parties, kind, status }: Deal,
  dataset: Dataset,
  { language, phrases }: Speech,
): readonly Row[] {
  const words = DEALS_WORDS[language];
  const names = parties.map((id) => nameOf(dataset.entities.get(id), id, language));
  return [
    [words.parties, names.join(phrases.comma)],
    [words.kind, spellingIfKnown(DEAL_KINDS, kind, language)],
    [words.status, spellingIfKnown(DEAL_STATUSES, status, language)],
  ];
}
