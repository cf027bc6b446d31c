import type { Dataset } from "../facts/dataset";
import type { Deal } from "../facts/fact";
import { Failure } from "../words/failure";

/**
 * A deal that a formula is about.
 * @throws {Failure} `not-found` where the dataset has no such deal.
 */
export function dealById(dataset: Dataset, id: string): Deal {
  const deal = dataset.deals.get(id);
  if (deal) return deal;
  throw new Failure("not-found", {
    en: `The dataset has no deal ${id}.`,
    zh: `数据集中没有协议 ${id}。`,
  });
}
