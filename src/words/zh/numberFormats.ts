/** What Excel calls its number formats, in Chinese. */
export const numberFormatsZh = {
  thousandthPercentile: "千位分隔样式",
  moreFmt: "其他数字格式",
  financialValue: "会计专用（无符号）",
  roundingCurrency: "货币（无小数）",
  timeDuration: "时长",
  scientific: "科学记数",
  addDecimal: "增加小数位数",
  subtractDecimal: "减少小数位数",
};
