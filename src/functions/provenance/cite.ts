import { citation } from "../../core/cite/cite";
import type { StyleName } from "../../core/cite/style";
import type { Language } from "../../core/words";
import type { Reference } from "../kinds/reference";
import { cellResting, defineFunction } from "../record";
import { citedDocuments, figuresCited } from "./cited";
import { CITED_LANGUAGE, languageAsked, STYLE } from "./citationParameters";
import { REFERENCE } from "./referenceParameter";

export const cite = defineFunction<[readonly Reference[], StyleName, Language | "own"]>({
  id: "CITE",
  family: "provenance",
  summary: {
    en: "The citation of a number in a style (APA, Chicago, MLA, Harvard, GB/T 7714, short, footnote), with the paragraph it stands in.",
    zh: "以某种样式（APA、Chicago、MLA、Harvard、GB/T 7714、简引、脚注）引注一个数字，并注明段落。",
  },
  parameters: [REFERENCE, STYLE, CITED_LANGUAGE],
  use: {
    en: "To write beside a number, or under a table, where it comes from: the entry as BIBLIOGRAPHY lists it, then the paragraph; short and note have their own place for it. A number computed from several figures cites all their documents, a semicolon between two. Authors stand as the document prints them.",
    zh: "用于在数字旁或表格下写明出处：与 BIBLIOGRAPHY 所列条目相同，后附段落；short 与 note 在文中自有其位置。由多个数字计算所得的结果引注全部文献，以分号分隔。作者名照文献所载。",
  },
  avoid: {
    en: "For one field (title, link, paragraph) use SOURCE; for the list of all documents used, each once, BIBLIOGRAPHY. A value that no figure stands behind is refused, and one of which part cannot be followed (another workbook, OFFSET): TRACE shows what was found.",
    zh: "单个字段（标题、链接、段落）请用 SOURCE；所用全部文献各列一次请用 BIBLIOGRAPHY。背后没有数字的值会被拒绝；有一部分无法追溯（其他工作簿、OFFSET）的值亦然：TRACE 会列出已找到的部分。",
  },
  examples: [
    {
      formula: '=AIFIN.CITE("openai-arr-2025-neteasehao","short")',
      answer: "NetEase Hao, Jan 2026, ¶23",
      says: { en: "what fits beside the run-rate of 2025", zh: "写在 2025 年年化收入旁的简引" },
    },
    {
      formula: '=AIFIN.CITE(AIFIN.FACTID("OpenAI","ARR",2025),"note")',
      answer:
        "[Untitled: OpenAI's run-rate revenue and compute, 2023 to 2025], NetEase Hao, [January 2026], para. 23 (“200億美元”).",
      says: {
        en: "a footnote with the figure as printed; what stands in brackets is not printed",
        zh: "附数字原文的脚注；方括号内为原文未载者",
      },
    },
    {
      formula: '=AIFIN.CITE("shunwang-2024-06","gbt7714")',
      answer:
        "房家瑶. OpenAI AI模型销量超越微软!年化收入达10亿美元[EB/OL]. 舜网, 2024(2024-06-28).",
      says: { en: "a whole document after the Chinese standard", zh: "按国家标准引注整份文献" },
    },
  ],
  errors: [
    {
      formula: "=AIFIN.CITE(20000000000)",
      code: "#VALUE!",
      words: {
        en: "A plain number carries no source: give the cell that AIFIN answered, or the id that FACTID gives.",
        zh: "普通数字不带来源：请给出由 AIFIN 作答的单元格，或 FACTID 给出的编号。",
      },
    },
    {
      formula: '=AIFIN.CITE("shunwang-2024-06","ieee")',
      code: "#VALUE!",
      words: {
        en: "There is no such style: the message lists those there are.",
        zh: "没有此样式：提示会列出可用样式。",
      },
    },
  ],
  body: (dataset, references, style, lang) => {
    const documents = citedDocuments(references);
    const text = documents.map((cited) => citation(cited, style, languageAsked(lang))).join("; ");
    return cellResting(text, undefined, figuresCited(dataset, documents));
  },
});
