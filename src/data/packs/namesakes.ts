import { type Dataset, dealNamesOf, entityNamesOf, metricNamesOf } from "../../core/facts/dataset";
import { BUNDLE, type Pack } from "../../core/facts/pack";
import { foldedName } from "../../core/words/nameIndex";
import type { NearNames } from "../../core/words/nearNames";

export type ThingKind = "entity" | "metric" | "deal" | "source";

/** The packs of things that the bundle does not have, by kind and id: `entity nova`. */
type PacksOfThings = ReadonlyMap<string, Pack>;

/**
 * The dataset whose names say where two packs give one to two things: `find` then gives neither. A
 * thing is found by its id with its pack before it too, `acme:nova`, `aifin:openai`; a bundle's own
 * id goes before names that packs give.
 * @param packs The pack that a thing came with, by its kind and id, where it is not the bundle.
 */
export function withNamesakes(dataset: Dataset, packs: PacksOfThings): Dataset {
  const packIn = (kind: ThingKind) => (id: string) => packs.get(`${kind} ${id}`)?.id;
  const { entityNames, entities, metricNames, metrics, dealNames, deals } = dataset;
  return {
    ...dataset,
    entityNames: named(entityNames, entities, packIn("entity"), entityNamesOf),
    metricNames: named(metricNames, metrics, packIn("metric"), metricNamesOf),
    dealNames: named(dealNames, deals, packIn("deal"), dealNamesOf),
  };
}

function named<T extends { readonly id: string }>(
  names: NearNames<T>,
  things: ReadonlyMap<string, T>,
  packOfThing: (id: string) => string | undefined,
  namesOf: (thing: T) => readonly string[],
): NearNames<T> {
  const holders = new Map<string, Set<T>>();
  const byPack = new Map<string, T>();
  const ownPack = ({ id }: T) => packOfThing(id) ?? BUNDLE;
  const plainId = ({ id }: T) => id.split(":").at(-1) ?? id;
  for (const thing of things.values()) {
    byPack.set(`${ownPack(thing)}:${plainId(thing)}`.toLowerCase(), thing);
    for (const name of namesOf(thing).filter(Boolean).map(foldedName)) {
      const all = holders.get(name);
      if (all) all.add(thing);
      else holders.set(name, new Set([thing]));
    }
  }
  const sharing = (name: string) => {
    const all = [...(holders.get(foldedName(name)) ?? [])];
    const ofBundle = all.find((one) => packOfThing(one.id) === undefined);
    const isItsId = ofBundle && foldedName(ofBundle.id) === foldedName(name);
    return all.length < 2 || isItsId ? [] : all;
  };
  return {
    ...names,
    find: (name) => {
      const own = byPack.get(name.trim().toLowerCase());
      if (own) return own;
      if (sharing(name).length > 0) return undefined;
      return names.find(name);
    },
    namesakes: (name) => sharing(name).map((one) => `${ownPack(one)}:${plainId(one)}`),
  };
}
