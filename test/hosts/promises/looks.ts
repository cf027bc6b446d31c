import type { Chart, Color, Look } from "../../../src/hosts/host";
import { newSheet } from "../../../src/workbook/promises/promise";
import type { SeenPromise } from "./sight";

/** What every host promises about how cells are drawn, and about charts. */
export const seenLookPromises: readonly SeenPromise[] = [
  {
    name: "a look changes what is given, everywhere in its range, and nothing else",
    check: async (host, sight) => {
      const sheet = await newSheet(host);
      const look: Look = {
        bold: true,
        italic: true,
        size: 14,
        color: "#0000ff",
        fill: "#eef2f7",
        align: "right",
        wrap: true,
      };
      await host.setLook({ sheet, address: "B2:C3" }, look);
      for (const address of ["B2", "C3"])
        expect(await sight.look({ sheet, address })).toEqual(look);
      for (const address of ["A2", "D3", "B4"])
        expect(await sight.look({ sheet, address })).toEqual({});
      await host.setLook({ sheet, address: "B2" }, { bold: false, align: "center", wrap: false });
      await host.setLook({ sheet, address: "B2" }, {});
      const changed: Look = { ...look, bold: false, align: "center", wrap: false };
      expect(await sight.look({ sheet, address: "B2" })).toEqual(changed);
      expect(await sight.look({ sheet, address: "C3" })).toEqual(look);
    },
  },
  {
    name: "a column is as many characters wide as it was told, and its neighbours stay",
    check: async (host, sight) => {
      const sheet = await newSheet(host);
      await host.setColumnWidth({ sheet, address: "B2:C9" }, 30);
      await host.setColumnWidth({ sheet, address: "C1" }, 8.5);
      expect(await sight.columnWidth({ sheet, address: "B1" })).toBeCloseTo(30, 0);
      expect(await sight.columnWidth({ sheet, address: "C5" })).toBeCloseTo(8.5, 0);
      for (const address of ["A1", "D1"])
        expect(await sight.columnWidth({ sheet, address })).toBeNull();
    },
  },
  {
    name: "colours, sizes and widths that are none are refused, and nothing is changed",
    check: async (host, sight) => {
      const place = { sheet: await newSheet(host), address: "A1" };
      // as a caller without types may give them
      const colors = ["blue", "#00f", "#0000fg", "#0000ff00"] as Color[];
      for (const color of colors) {
        await expect(host.setLook(place, { bold: true, color })).rejects.toMatchObject(FAILURE);
        await expect(host.setLook(place, { fill: color })).rejects.toMatchObject(FAILURE);
      }
      for (const size of [0, -1, 410])
        await expect(host.setLook(place, { bold: true, size })).rejects.toMatchObject(FAILURE);
      for (const width of [0, -1, 256])
        await expect(host.setColumnWidth(place, width)).rejects.toMatchObject(FAILURE);
      expect(await sight.look(place)).toEqual({});
      expect(await sight.columnWidth(place)).toBeNull();
    },
  },
  {
    name: "a chart covers its cells and draws its data, where the host has charts",
    check: async (host, sight) => {
      const [data, other] = [await newSheet(host), await newSheet(host, "图表 '")];
      const rows = [
        [null, "'2025", "'2026"],
        ["low", 1, 2],
        ["high", 3, 4],
      ];
      await host.write({ sheet: data, address: "A1:C3" }, rows);
      const drawn: Chart[] = [
        chart("column", "rows", data, data),
        chart("stacked-column", "columns", data, data),
        chart("bar", "rows", data, data),
        chart("stacked-bar", "rows", data, data),
        chart("line", "columns", data, data),
        chart("doughnut", "columns", data, other),
      ];
      for (const one of drawn) await host.charts?.addChart(one);
      const seen = host.charts === null ? [] : drawn;
      expect(await sight.charts(data)).toEqual(seen.slice(0, 5));
      expect(await sight.charts(other)).toEqual(seen.slice(5));
    },
  },
  {
    name: "a chart without data, or with no cells to cover, is refused, and nothing is drawn",
    check: async (host, sight) => {
      if (host.charts === null) return;
      const sheet = await newSheet(host);
      const good = chart("line", "rows", sheet, sheet);
      for (const bad of [
        { ...good, data: { sheet: "没有这张表", address: "A1" } },
        { ...good, at: { sheet: "没有这张表", address: "A1" } },
        { ...good, data: { sheet, address: "nowhere" } },
        { ...good, at: { sheet, address: "" } },
      ])
        await expect(host.charts.addChart(bad)).rejects.toMatchObject(FAILURE);
      expect(await sight.charts(sheet)).toEqual([]);
    },
  },
];

const FAILURE = { name: "HostFailure" };

function chart(kind: Chart["kind"], seriesBy: Chart["seriesBy"], from: string, on: string): Chart {
  const data = { sheet: from, address: "A1:C3" };
  return { kind, title: `利润 ${kind}`, data, seriesBy, at: { sheet: on, address: "E2:K18" } };
}
