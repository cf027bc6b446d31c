import type { Dataset } from "../facts/dataset";
import type { PackStamp, WorkbookSettings } from "../library/workbookSettings";
import { Failure } from "../words/failure";

/**
 * The first pack that a workbook names and that is not here as it was, in the order in which it
 * names them; undefined where all are.
 */
export function missingPack(
  { packs }: Pick<Dataset, "packs">,
  { packs: named = [] }: Pick<WorkbookSettings, "packs">,
): PackStamp | undefined {
  return named.find(
    ({ id, sha256 }) => !packs.some((pack) => pack.id === id && pack.sha256 === sha256),
  );
}

/**
 * A workbook that names a pack is never answered without it.
 * @throws {Failure} `not-found`, naming the pack that is missing.
 */
export function refuseMissingPack(dataset: Dataset, settings: WorkbookSettings): void {
  const missing = missingPack(dataset, settings);
  if (!missing) return;
  const { id, version, sha256 } = missing;
  const stamp = `${id} ${version}`;
  const hash = `sha256 ${sha256.slice(0, 4)}…`;
  throw new Failure("not-found", {
    en: `Pack ${stamp} is not here (${hash}): Data > Packs`,
    zh: `缺少数据包 ${stamp}（${hash}）：数据 > 数据包`,
  });
}
