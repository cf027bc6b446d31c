import type { chartEn } from "../en/chart";

export const chartZh: typeof chartEn = {
  point: "位置",
  notDrawn: "未能加载图形，其数字见下。",
};
