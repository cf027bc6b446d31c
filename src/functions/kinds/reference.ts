import type { Dataset } from "../../core/facts/dataset";
import type { Fact, Source } from "../../core/facts/fact";
import { Failure } from "../../core/words/failure";
import { foldedName } from "../../core/words/nameIndex";
import type { Place } from "../../core/workbook/workbook";
import type { Context } from "../call/context";
import {
  readAt,
  type Input,
  lineageOf,
  placeIn,
  plainValueOf,
  cardProperty,
  valueText,
} from "../call/input";
import { type EachKind, expectedFailure, type WholeKind } from "../call/kind";

/** What a citation leads to: a document, and the figure in it where one was asked for. */
export interface CitedReference {
  readonly source: Source;
  readonly fact: Fact | null;
  /** The typed numbers without a source that stand behind the cell that is cited. */
  readonly assumptions: readonly Place[];
}

/**
 * A cell that AIFIN answered (its card names the facts), the ids of facts with blanks between them,
 * or the id of a source.
 */
export const citedReferences: EachKind<readonly CitedReference[]> = {
  shape: "each",
  read: (cell, { dataset }) => {
    const id = cardProperty(cell, "FactId") ?? plainValueOf(cell);
    const text = typeof id === "string" ? id.trim() : "";
    const named = referencesNamed(text, dataset);
    if (named.length > 0) return named;
    const behind = referencesBehind(cell, dataset);
    if (behind.length > 0) return behind;
    if (text !== "") throw nobodysName(text, dataset);
    throw expectedFailure(
      `a fact id (Out=factid), a source id, or a cell that AIFIN answered; found ${typeof id === "string" || id === null ? "nothing" : `the plain value ${valueText(id)}`}`,
      `数字编号（Out=factid）、来源编号，或由 AIFIN 作答的单元格；实际为${typeof id === "string" || id === null ? "空白" : `普通值 ${valueText(id)}`}`,
    );
  },
};

/**
 * What a whole range cites, row by row; null where all cells are blank: everything. In a block,
 * blank cells, titles and numbers that no figure stands behind are passed over.
 * @throws {Failure} for a cell that cannot be cited, with its place; of a block, where none can,
 *   for one that seems to be a mistyped id, and where part of the way could not be followed.
 */
export const citedRange: WholeKind<readonly CitedReference[] | null> = {
  shape: "whole",
  read: (cells, context) => {
    const given = cells.flatMap((row, down) =>
      row.flatMap((cell, right) => (isEmpty(cell) ? [] : [{ cell, down, right }])),
    );
    const read = (one: (typeof given)[number], isPassing: boolean) =>
      readAt(placeIn(cells, one.down, one.right), () =>
        isPassing && isPassedOver(one.cell, context) ? [] : citedIn(one.cell, context),
      );
    const found = given.flatMap((one) => read(one, given.length > 1));
    if (found.length > 0) return found;
    return given.flatMap((one) => read(one, false)).length > 0 ? found : null;
  },
};

/** A title or number in a block that nothing to cite stands behind. */
function isPassedOver(cell: Input, { dataset }: Context): boolean {
  if (cardProperty(cell, "FactId") !== null) return false;
  const lineage = lineageOf(cell);
  if (lineage && lineage.facts.length + lineage.gaps.length > 0) return false;
  const plain = plainValueOf(cell);
  // A number that was not followed may be anybody's.
  if (typeof plain !== "string") return lineage !== null;
  const text = plain.trim();
  const seemsAnId = /^[a-z]+(-[a-z0-9]+){2,}$/i.test(text);
  return !seemsAnId && referencesNamed(text, dataset).length === 0;
}

function citedIn(cell: Input, context: Context): readonly CitedReference[] {
  const isBlank =
    cardProperty(cell, "FactId") === null && String(plainValueOf(cell) ?? "").trim() === "";
  return isBlank ? [] : citedReferences.read(cell, context);
}

/**
 * The facts behind a cell that was followed through the workbook; none where there are none.
 * @throws {Failure} `not-found` where part of what is behind could not be followed: half a citation
 *   would pass for a whole one.
 */
function referencesBehind(cell: Input, dataset: Dataset): readonly CitedReference[] {
  const lineage = lineageOf(cell);
  if (!lineage) return [];
  const [gap] = lineage.gaps.filter(({ reason }) => reason !== "failed-call");
  if (gap && (lineage.facts.length > 0 || typeof plainValueOf(cell) !== "string"))
    throw new Failure("not-found", {
      en: `Not all that stands behind this cell could be followed. ${gap.words.en} TRACE lists what was found.`,
      zh: `此单元格背后的内容未能全部追溯。${gap.words.zh}TRACE 会列出已找到的部分。`,
    });
  const facts = new Set(lineage.facts.map(({ evidence }) => evidence.fact));
  const assumptions = lineage.inputs.flatMap(({ place, hasSource }) => (hasSource ? [] : [place]));
  return [...facts].flatMap((fact) => of(fact, dataset).map((one) => ({ ...one, assumptions })));
}

/** Most cells of a whole column: no place is made up for them. */
function isEmpty(cell: Input): boolean {
  return cell === null || cell === undefined || cell === "";
}

/**
 * What a text names, nothing where it is no id. Several ids are of facts; one text may also be the
 * title of a document, blanks and all.
 */
function referencesNamed(text: string, dataset: Dataset): readonly CitedReference[] {
  const facts = text.split(/\s+/).map((id) => dataset.fact(id.toLowerCase()));
  if (facts.every((fact) => fact !== undefined)) return facts.flatMap((fact) => of(fact, dataset));
  const source = text === "" ? undefined : sourceNamed(text, dataset);
  return source ? [{ source, fact: null, assumptions: [] }] : [];
}

function of(fact: Fact, dataset: Dataset): readonly CitedReference[] {
  const source = dataset.sources.get(fact.source);
  return source ? [{ source, fact, assumptions: [] }] : [];
}

/** A source by its id or a title, as `Out=source` gives it. */
function sourceNamed(name: string, dataset: Dataset): Source | undefined {
  return [...dataset.sources.values()].find(({ id, title, titleEn }) =>
    [id, title, titleEn].some((one) => foldedName(one) === foldedName(name)),
  );
}

function nobodysName(text: string, dataset: Dataset): Failure {
  const sources = [...dataset.sources.keys()];
  return new Failure("bad-input", {
    en: `"${valueText(text)}" is neither a fact id nor a source id: expected one of ${sources.join(", ")}, or what Out=factid gives.`,
    zh: `“${valueText(text)}”既不是数字编号也不是来源编号：应为 ${sources.join("、")} 之一，或 Out=factid 给出的编号。`,
  });
}
