import { HostFailure } from "./host";
import type { InLanguage } from "./inLanguage";

/** The failure of reading or writing where no range is named. */
export function notAnAddress(address: string, inLanguage: InLanguage): HostFailure {
  const en = `“${address}” is not the address of a range, such as B4 or B4:D9.`;
  const zh = `“${address}”不是有效的区域地址，如 B4 或 B4:D9。`;
  return new HostFailure(inLanguage(en, zh));
}
