import type { CellValueRows } from "../../../core/workbook/workbook";
import type { Evidence } from "../../../core/evidence/explanation";
import type { Dataset } from "../../../core/facts/dataset";
import type { Language } from "../../../core/words/words";
import { shownPlace } from "../../../core/workbook/places";
import type { CellValue } from "../../../hosts/host";
import type { Move, MovedCell } from "../../../workbook/release/comparison";
import { RELEASE_WORDS, type ReleaseWords } from "../../../words/release";
import { periodInWords } from "../facts/time";
import { valueInWords } from "../facts/valueInWords";

/** How many cells, and how many figures, are named at once. */
const NAMED = 3;

/** How a cell answers otherwise today. */
export function moveText({ saved, finding }: MovedCell, words: ReleaseWords): string {
  switch (finding.how) {
    case "call":
      return `${words.restsOnCall(finding.call)} ${words.statusMeans.call}`;
    case "cells": {
      const named = finding.cells.slice(0, NAMED).map(shownPlace).join(words.comma);
      const more = finding.cells.length > NAMED ? " …" : "";
      return `${words.restsOnCells(named + more)} ${words.statusMeans.cells}`;
    }
    case "answer": {
      const { first, today, count } = finding;
      if (first && isOneCell(saved) && isOneCell(today))
        return words.answers(textOf(first.saved, words), textOf(first.today, words));
      const sizes = [sizeOf(saved), sizeOf(today)] as const;
      return [
        sizes[0] === sizes[1] ? "" : words.sizeDiffers(...sizes),
        first
          ? words.cellsDiffer(
              count,
              shownPlace(first.place),
              textOf(first.saved, words),
              textOf(first.today, words),
            )
          : "",
      ]
        .filter(Boolean)
        .join(" ");
    }
  }
}

/**
 * Why: the failure in its words, else the figures of today's card, each with the rule that chose
 * it.
 */
export function whyTexts(move: Move, dataset: Dataset, language: Language): readonly string[] {
  if (move.how === "cells") return [];
  const { failure, evidence } = move.why;
  if (failure) return [failure.words[language]];
  return evidence.slice(0, NAMED).map((one) => figureText(one, dataset, language));
}

function figureText({ fact, rule }: Evidence, dataset: Dataset, language: Language): string {
  const words = RELEASE_WORDS[language];
  const publisher = dataset.sources.get(fact.source)?.publisher ?? fact.source;
  const period = fact.period ? periodInWords(fact.period, language) : "";
  return words.because(words.figure(fact.printed, period, publisher), rule[language]);
}

function isOneCell(rows: CellValueRows): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}

/** `3 × 2`. */
function sizeOf(rows: CellValueRows): string {
  return `${rows.length} × ${rows[0]?.length ?? 0}`;
}

function textOf(value: CellValue, words: ReleaseWords): string {
  return valueInWords(value) || words.empty;
}
