import type { CitationStyleName } from "../cite/citationStyle";
import type { Dataset } from "../facts/dataset";
import type { Pack } from "../facts/pack";
import type { IsoDate } from "../period/calendar";
import type { Language } from "../words/words";

/**
 * What a workbook sets for all of its cells that use AIFIN. An argument of a formula goes before
 * it.
 */
export interface WorkbookSettings {
  /** Whether single figures carry a card with their source, or come as plain numbers. */
  readonly cards: boolean;
  /**
   * Only what was public by this day counts where a formula names no as-of; null: by the dataset's
   * release.
   */
  readonly asOf: IsoDate | null;
  /**
   * The scale, by its name in `SCALES`, in which amounts go in and come out where a formula names
   * no `Mag`; null: single dollars.
   */
  readonly mag: string | null;
  /** The style of a citation that names none; null: APA. */
  readonly style: CitationStyleName | null;
  /** The language of a citation that names none; null: the style's own. */
  readonly citationLanguage: Language | null;
  /** The packs that the workbook is answered from; it is never answered without them. */
  readonly packs?: readonly PackStamp[];
}

/** Which pack a workbook was made with. */
export type PackStamp = Pick<Pack, "id" | "version" | "sha256">;

/** How formulas answer in a workbook that sets nothing. */
export const DEFAULT_SETTINGS: WorkbookSettings = {
  cards: true,
  asOf: null,
  mag: null,
  style: null,
  citationLanguage: null,
};

/**
 * The day by which figures had to be public where a formula names none: the workbook's, at the
 * latest the dataset's release.
 */
export function asOfIn(
  { asOf }: Pick<WorkbookSettings, "asOf">,
  { released }: Pick<Dataset, "released">,
): IsoDate {
  return asOf !== null && asOf < released ? asOf : released;
}

/**
 * Makes the functions answer by the settings of a workbook, from the next calculation on.
 * @returns Whether cells were answered by other settings before, so that the workbook is to be
 *   calculated again.
 */
export type ApplySettings = (settings: WorkbookSettings) => boolean;
