import { simplified } from "../words/simplified";

/**
 * A text without what periods do not differ in: case, width, script, kinds of dashes and quotes,
 * Chinese numerals, spaces around Chinese.
 */
export function normalizedPeriodText(written: string): string {
  return simplified(written.normalize("NFKC"))
    .trim()
    .toUpperCase()
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[‘’‛′`´ʼ]/g, "'")
    .replace(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/gu, "")
    .replace(/\s+/g, " ")
    .replace(/(?<=^|[^A-Z])([A-Z]{3,4})\.(?= |-)/g, "$1")
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
      year.replace("零", "〇").replace(/./g, (digit) => String(DIGITS.indexOf(digit))),
    )
    .replace(/(?:十[一二]?|[一二三四五六七八九])(?=月)/g, (month) =>
      String(NUMERALS.indexOf(month)),
    )
    .replace(/[一二三四](?=季)/g, (quarter) => String(NUMERALS.indexOf(quarter)));
}

const DIGITS = "〇一二三四五六七八九";
const NUMERALS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
