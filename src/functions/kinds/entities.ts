import type { Entity } from "../../core/facts/fact";
import { entity } from "./entity";
import type { WholeKind } from "./kind";
import { atLeastOne, several } from "./several";

/** Companies and products of a whole range, by any of their names; null where all cells are blank: all of them. */
export const entities: WholeKind<readonly Entity[] | null> = several(entity);

/** Companies and products of a whole range, of which there must be one. */
export const givenEntities: WholeKind<readonly Entity[]> = atLeastOne(
  "company or product",
  "公司或产品",
  entity,
);
