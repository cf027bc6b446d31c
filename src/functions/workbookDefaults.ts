import type { Dataset } from "../core/dataset";
import type { IsoDate } from "../core/fact";
import { ACTUALS, type Scale, SCALES } from "../core/scale";
import { asOfIn } from "../core/workbookSettings";
import { settingInForce, underSettings } from "./settingsInForce";

/** The as-of of a formula that names none. */
export function defaultAsOf(dataset: Dataset): IsoDate {
  return asOfIn({ asOf: settingInForce("asOf") }, dataset);
}

/** The scale of a formula that names none: the workbook's, else single dollars. */
export function defaultMag(): Scale {
  settingInForce("mag");
  return workbookMag() ?? ACTUALS;
}

/** Whether a scale was read as the workbook's: a formula that names the same one is read to another object. */
export function isWorkbookMag(scale: Scale): boolean {
  return scale === workbookMag();
}

const workbookMag = underSettings((): Scale | null => {
  const name = settingInForce("mag");
  const found = SCALES.find((scale) => scale.name === name);
  return found ? { ...found } : null;
});
