import type { timeEn } from "../en/time";

export const timeZh: typeof timeEn = {
  span: (from, to) => `${from}至${to}`,
  year: (year) => `${year}年`,
  half: (year, half) => `${year}年${half === 1 ? "上" : "下"}半年`,
  quarter: (year, quarter) => `${year}年第${"一二三四".charAt(quarter - 1)}季度`,
  month: (year, month) => `${year}年${month}月`,
  day: (year, month, day) => `${year}年${month}月${day}日`,
};
