import { HOSTILE } from "../../../src/workbook/promises/hostilePromises";
import { newSheet } from "../../../src/workbook/promises/promise";
import type { SeenPromise } from "./sight";

const FAILURE = { name: "HostFailure" };

/** What every host promises about comments, where it has them. */
export const commentPromises: readonly SeenPromise[] = [
  {
    name: "a comment begins a thread, and answers the one that is there, where the host has comments",
    check: async (host, sight) => {
      if (host.comments === null) return;
      const place = { sheet: await newSheet(host), address: "B2:C3" };
      await host.comments.addComment(place, "first");
      await host.comments.addComment({ ...place, address: "B2" }, "=1+1 <b>第二</b>");
      expect(await sight.comments(place)).toEqual(["first", "=1+1 <b>第二</b>"]);
      expect(await sight.comments({ ...place, address: "C3" })).toEqual([]);
      const missing = { ...place, sheet: "没有这张表" };
      await expect(host.comments.addComment(missing, "text")).rejects.toMatchObject(FAILURE);
    },
  },
  {
    name: "hostile text in a comment stays text",
    check: async (host, sight) => {
      if (host.comments === null) return;
      const sheet = await newSheet(host);
      for (const [at, [name, text]] of HOSTILE.entries()) {
        const place = { sheet, address: `D${at + 1}` };
        await host.comments.addComment(place, text);
        expect([name, await sight.comments(place)]).toEqual([name, [text]]);
      }
    },
  },
];
