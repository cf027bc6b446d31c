import { type Reference, references } from "../kinds/reference";
import type { Parameter } from "../record";

export const REFERENCE: Parameter<readonly Reference[]> = {
  name: "reference",
  kind: references,
  optional: false,
  words: {
    en: "A cell whose number carries a card, the id of a fact or several with blanks between them (Out=factid), or a source id; a cell or a range",
    zh: "数字带卡片的单元格、数字编号（可为以空格分隔的多个，Out=factid）或来源编号；可为单元格或区域",
  },
};
