/** Words in titles that leave what is named as it is: `OpenAI, reported ARR at year end`. */
const FILLERS = new Set(
  (
    "the of a an in at by for to on and or as is its with from through " +
    "us usd dollar dollars currency amount amounts value values figure figures number " +
    "company companies name names entity entities party parties counterparty metric " +
    "metrics measure item items indicator kpi kpis deal deals unit units what field label " +
    "period periods year years yr yrs quarter quarters month months day date dates end ended " +
    "ending closing eop ye fy cy fiscal calendar annual annually total whole overall " +
    "current latest recent last approx approximately about circa ca over more than up least " +
    "under most around at inc ltd corp plc llc co group consolidated global worldwide private " +
    "ai artificial intelligence key main selected summary data model overview comparison compare " +
    "peers peer unless stated otherwise noted all table hist historical history headline " +
    "financials financial performance result results profile snapshot case base facts " +
    "usd level size held position balance annualised run rate rates basis excl incl"
  ).split(" "),
);

const FILLERS_ZH =
  /主要|数据|单位|截至|截止|年末|年底|期末|合计|公司|企业|时间|日期|指标|项目|数值|金额|名称|年份|年度|季度|月份|口径|规模|总额|总计|最新|目前|约|超过|至少|至多|人次|人数|人|家|个|美国|亿|的|与|和|在|为|年|月|日|元/g;

/** Words over parts of a sheet that say what kind of things follow. */
const SECTION_WORDS = new Set(
  (
    "income statement profit loss p&l account accounts cash flow balance sheet assumptions " +
    "assumption inputs input drivers driver build financing funding capital operations operating " +
    "terms term outputs output forecast projections returns comps comparables capacity " +
    "infrastructure business users usage economics section part"
  ).split(" "),
);

/** What says that a number happened, or that it is a plan. */
const ACTUAL = /\b(?:actuals?|reported|achieved|realised|realized|audited)\b|实际|已实现|实绩/i;
const PLANNED =
  /\b(?:plan|plans|planned|target|targets|budget|budgeted|forecast|forecasts|forecasted|projection|projections|projected|goal|guidance)\b|计划|预算|目标|预测|预计|预期/i;
const STATUS_WORDS =
  /^(?:actuals?|reported|achieved|realised|realized|audited|plan|plans|planned|target|targets|budget|budgeted|forecast|forecasts|forecasted|projection|projections|projected|goal|guidance|estimate|estimates|estimated|est|expected)$/;
const STATUS_WORDS_ZH = /实际|已实现|实绩|计划|预算|目标|预测|预计|预期|估计/g;

/** Columns beside numbers that say nothing about what the numbers are. */
const ASIDE =
  /^\W*(?:sources?|notes?|comments?|remarks?|links?|urls?|refs?|references?|country|hq|sector|industry|ceo|ticker|id|no|来源|出处|备注|说明|注释?|链接|国家|行业)\W*$/iu;

export function isAsideHeading(text: string): boolean {
  return ASIDE.test(text.trim());
}

/** Whether a title says that its numbers happened, or that they are planned. */
export function statusInTitle(text: string): "actual" | "planned" | null {
  if (PLANNED.test(text)) return "planned";
  return ACTUAL.test(text) ? "actual" : null;
}

/**
 * The words that are none of ours, none of time, unit or status, and not mere connection. They say
 * that a number is something else: `growth`, `headcount`, `per employee`, `Mistral`.
 * @param rest What is left of a title as `searchableText` makes it.
 */
export function foreignWords(rest: string): readonly string[] {
  return rest
    .replace(STATUS_WORDS_ZH, " ")
    .replace(FILLERS_ZH, " ")
    .split(" ")
    .filter((word) => /\p{L}/u.test(word) && !FILLERS.has(word) && !STATUS_WORDS.test(word));
}

/** Of these words, those that are not of the kind that stands over parts of a sheet. */
export function outsideSections(words: readonly string[]): readonly string[] {
  return words.filter((word) => !SECTION_WORDS.has(word));
}

/** What makes of a company that a title names somebody else's customer, lender or rival. */
const RELATIONS =
  /^(?:suppliers?|customers?|clients?|partners?|vendors?|lenders?|investors?|competitors?|rivals?|versus|vs|exposure|subcontractors?|landlord|供应商.*|客户.*|对手.*|竞争.*|伙伴.*)$/;

export function namesRelation(foreign: readonly string[]): boolean {
  return foreign.some((word) => RELATIONS.test(word));
}
