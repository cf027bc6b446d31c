import { type Reference, references } from "../kinds/reference";
import type { Parameter } from "../record";

export const REFERENCE: Parameter<readonly Reference[]> = {
  name: "reference",
  kind: references,
  follows: "without card",
  optional: false,
  words: {
    en: "A cell that AIFIN answered or that was computed from such cells, the id of a fact or several with blanks between them (Out=factid), or a source id; a cell or a range",
    zh: "由 AIFIN 作答或由此类单元格计算所得的单元格、数字编号（可为以空格分隔的多个，Out=factid）或来源编号；可为单元格或区域",
  },
};
