import type { Dataset } from "../../core/facts/dataset";
import type { Entity } from "../../core/facts/fact";
import { type AskedEntity, entityNamed, entityOrPartNamed } from "../../core/query/question";
import type { Scalar } from "../../core/workbook/workbook";
import { foundText, plainValueOf } from "../call/input";
import { type EachKind, expectedFailure, type WholeKind } from "../call/kind";
import { atLeastOne, several } from "./several";

/** A company or product by any of its names, English or Chinese, or its ticker. */
export const entity = namedBy<Entity>(entityNamed);

/** The same, or a part of one that has a name of its own. */
export const entityOrPart = namedBy<AskedEntity>(entityOrPartNamed);

function namedBy<T>(named: (dataset: Dataset, name: string) => T): EachKind<T> {
  return {
    shape: "each",
    read: (cell, { dataset }) => {
      const name = plainValueOf(cell);
      if (typeof name === "string" && name.trim() !== "") return named(dataset, name);
      const was = foundText(isBlank(name) ? null : name);
      throw expectedFailure(
        `the name of a company or product, found ${was.en}`,
        `公司或产品名称，实际为${was.zh}`,
      );
    },
  };
}

function isBlank(name: Exclude<Scalar, "">): name is null {
  return name === null || (typeof name === "string" && name.trim() === "");
}

/**
 * Companies and products of a whole range, by any of their names; null where all cells are blank:
 * all of them.
 */
export const entities: WholeKind<readonly Entity[] | null> = several(entity);

/** Companies and products of a whole range, of which there must be one. */
export const givenEntities: WholeKind<readonly Entity[]> = atLeastOne(
  "company or product",
  "公司或产品",
  entity,
);
