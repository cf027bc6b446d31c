import { formulasOf } from "./dealFormulas";
import { notInTheData } from "../facts/notInTheData";
import type { Dataset } from "../facts/dataset";
import type { Deal, Entity } from "../facts/fact";
import { Failure } from "../words/failure";
import { listWords } from "../words/listWords";
import { didYouMean } from "../words/nearNames";
import type { Words } from "../words/words";

/**
 * The deal that somebody means: by its id or its English or Chinese name, or by a party where one
 * deal of two parties fits.
 *
 * A deal of several suppliers is nobody's alone, so that the name of one of them does not lead to
 * it.
 *
 * @param among Which deals may answer.
 * @param what  What these have, for the message: `a contract value`.
 * @throws {Failure} `bad-input` for a name that is no deal's or fits several, `not-found` for a
 *   deal that may not answer.
 */
export function dealNamed(
  dataset: Dataset,
  name: string,
  among: readonly Deal[],
  what: Words,
): Deal {
  const deal = dataset.dealNames.find(name) ?? dealWith(dataset, name, among, what);
  if (among.includes(deal)) return deal;
  throw notPrintedFailure(deal.id, among, what);
}

/** The deal of two parties that an entity of this name takes part in. */
function dealWith(dataset: Dataset, name: string, among: readonly Deal[], what: Words): Deal {
  const entity = dataset.entityNames.find(name);
  if (!entity) throw unknownDealFailure(dataset, name);
  const fits = among.filter(({ parties }) => parties.length === 2 && parties.includes(entity.id));
  const [only, ...others] = fits;
  if (!only) throw noneAlone(dataset, entity, among, what);
  if (others.length > 0) throw severalDealsFailure(entity.name, fits);
  return only;
}

function unknownDealFailure(dataset: Dataset, name: string): Failure {
  const absent = notInTheData(dataset, name, "entity");
  if (absent) return absent;
  const near = didYouMean(dataset.dealNames, name);
  return new Failure("bad-input", {
    en: `"${name.slice(0, 60)}" is not a deal that AIFIN knows.${near.en} DEALS lists all.`,
    zh: `AIFIN 不认识“${name.slice(0, 60)}”这项协议。${near.zh}DEALS 列出全部。`,
  });
}

function severalDealsFailure(name: string, found: readonly Deal[]): Failure {
  return new Failure("bad-input", {
    en: `${name} is a party of several deals: give one of ${idsOf(found).en}.`,
    zh: `${name} 是多项协议的一方：请给出 ${idsOf(found).zh} 之一。`,
  });
}

/** Names the deals of several in which a party takes part, else what answers for its own deals. */
function noneAlone(
  dataset: Dataset,
  { id, name }: Entity,
  among: readonly Deal[],
  what: Words,
): Failure {
  const isParty = ({ parties }: Deal) => parties.includes(id);
  const shared = among.filter(isParty);
  if (shared.length > 0) return notPrintedFailure(name, shared, what);
  const own = [...dataset.deals.values()].filter(isParty);
  const ids = new Set(own.flatMap((deal) => formulasOf(dataset, deal).map(({ id }) => id)));
  if (ids.size === 0) return notPrintedFailure(name, among, what);
  const list = [...ids].join(", ");
  return notPrintedFailure(name, among, what, {
    en: ` Ask ${list} for its own deals.`,
    zh: `其自身的协议请用 ${list}。`,
  });
}

/** @param instead What answers for the deals of whoever was named, first. */
function notPrintedFailure(
  name: string,
  among: readonly Deal[],
  what: Words,
  instead: Words = { en: "", zh: "" },
): Failure {
  return new Failure("not-found", {
    en: `No article prints ${what.en} of ${name} alone.${instead.en} These deals have it: ${idsOf(among).en}.`,
    zh: `各文均未单独载明 ${name} 的${what.zh}。${instead.zh}载明此项的协议：${idsOf(among).zh}。`,
  });
}

function idsOf(deals: readonly Deal[]): Words {
  return listWords(deals.map(({ id }) => ({ en: id, zh: id })));
}
