import { en } from "../../../src/taskpane/words/en";
import { zh } from "../../../src/taskpane/words/zh";
import { AUDIT_WORDS } from "../../../src/taskpane/audit/words";
import { BEHIND_WORDS } from "../../../src/taskpane/cell/behind/words";
import { CLAIMS_WORDS } from "../../../src/taskpane/cell/claims/words";
import { FREEZE_WORDS } from "../../../src/taskpane/freeze/words";
import { CITING_WORDS } from "../../../src/taskpane/citing/words";
import { REPAIR_WORDS } from "../../../src/taskpane/repair/words";
import { FOOTER_WORDS } from "../../../src/taskpane/settings/footerWords";
import { SETTINGS_WORDS } from "../../../src/taskpane/settings/words";
import { FIND_WORDS } from "../../../src/taskpane/find/words";
import { INSERTION_WORDS } from "../../../src/taskpane/insertion/words";
import { CHARTS_WORDS } from "../../../src/taskpane/chartsPage/words";
import { SOURCES_SHEET_WORDS } from "../../../src/taskpane/sourcesSheet/words";
import { phrasesOf as phrases } from "./phrasesOf";

/** Words that are the same in every language, or belong to the other one on purpose. */
const SHARED =
  /otherLanguage|qualifier\/(exact|range)$|styles\/|counted$|defaultStyle$|comma$|separator$/;

describe.each([
  ["in every page", { en, zh }],
  ["of the workbook", AUDIT_WORDS],
  ["of the settings", SETTINGS_WORDS],
  ["at the foot", FOOTER_WORDS],
  ["of the repair of formulas", REPAIR_WORDS],
  ["of finding figures", FIND_WORDS],
  ["when something is written", INSERTION_WORDS],
  ["of the sheet of sources", SOURCES_SHEET_WORDS],
  ["of charts", CHARTS_WORDS],
  ["of what is behind a cell", BEHIND_WORDS],
  ["of claims about one thing", CLAIMS_WORDS],
  ["of freezing", FREEZE_WORDS],
  ["of ways to cite", CITING_WORDS],
])("What the pane says %s", (_, { en, zh }) => {
  test("every phrase is there in both languages, in the characters of its own", () => {
    const wrong = [
      ...phrases(en).filter(
        ([path, phrase]) => !SHARED.test(path) && (!phrase || /[\u4e00-\u9fff]/.test(phrase)),
      ),
      ...phrases(zh).filter(
        ([path, phrase]) => !SHARED.test(path) && !/[\u4e00-\u9fff（）]/.test(phrase),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  test("a phrase that names something names it in both languages", () => {
    const numbers = (words: object) =>
      phrases(words).map(([path, phrase]) => [path, phrase.match(/(?<!\d)[257](?!\d)/g)?.sort()]);
    expect(numbers(zh)).toEqual(numbers(en));
  });
});
