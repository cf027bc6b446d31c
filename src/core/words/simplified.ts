/**
 * A text with simplified characters in the place of traditional ones, so that a name is found in
 * either script. Only characters that stand in names, options and periods are known here: what is
 * shown to people never goes through it.
 */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}

/** Each traditional character with the simplified one after it. */
const PAIRS =
  "亞亚佔占來来個个們们偉伟備备債债僅仅價价億亿優优儲储兩两別别劃划動动務务勞劳區区協协參参" +
  "員员單单國国圍围團团報报場场塊块壓压實实寫写專专對对導导層层屬属帳账帶带幣币幾几強强後后" +
  "徑径從从態态應应戶户採采換换損损據据擬拟擴扩攤摊數数斷断於于時时曆历書书會会條条業业構构" +
  "標标橫横檔档權权歲岁歷历歸归沒没淨净減减測测滲渗潤润為为無无燒烧營营爭争爾尔狀状獨独獲获" +
  "獸兽現现產产當当發发碼码礎础稅税種种稱称積积節节範范簡简簽签約约級级細细終终組组結结給给" +
  "經经網网編编緩缓縱纵總总義义腳脚臉脸與与舊旧萬万蘋苹號号虧亏術术裏里裡里規规訂订計计訊讯" +
  "設设註注詞词詢询該该認认語语說说調调請请諮咨諾诺證证譜谱議议變变讓让負负財财貨货買买費费" +
  "資资賬账購购賽赛躍跃軟软較较載载輝辉輪轮輯辑輸输轉转週周運运過过達达遜逊選选邏逻釋释銀银" +
  "銷销錢钱鏈链長长門门開开間间閱阅階阶際际隨随雙双雲云電电頂顶項项預预領领頭头題题額额願愿" +
  "類类顯显風风餘余馬马騰腾驗验體体點点";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [
    PAIRS.charAt(2 * at),
    PAIRS.charAt(2 * at + 1),
  ]),
);
