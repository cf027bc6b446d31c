import type { Language } from "../../../core/words";

/** What the page of the cell says about all that stands behind it, and about citing it. */
export interface BehindWords {
  readonly heading: string;
  readonly about: (facts: number) => string;
  readonly nothing: string;
  readonly cameIn: (place: string) => string;
  readonly more: (left: number) => string;
  readonly gapsHeading: (count: number) => string;
  readonly citeHeading: string;
  readonly incomplete: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly asNote: string;
  readonly beside: string;
  readonly noteWritten: (place: string) => string;
  readonly noteThere: (place: string, text: string) => string;
  readonly replaceNote: string;
  readonly keepNote: string;
  readonly undo: string;
  readonly undone: (place: string) => string;
  readonly failed: (message: string) => string;
}

export const BEHIND_WORDS: Readonly<Record<Language, BehindWords>> = {
  en: {
    heading: "Everything behind this cell",
    about: (facts) => `Figures found through the cells that it refers to: ${facts}.`,
    nothing: "No figure of AIFIN stands behind this cell.",
    cameIn: (place) => `Came in at ${place}`,
    more: (left) => `Show more (${left} left)`,
    gapsHeading: (count) => `Not followed: ${count}`,
    citeHeading: "Cite it",
    incomplete: "Part of what is behind this cell was not followed, so this may not be all.",
    copy: "Copy the citation",
    copied: "Copied.",
    notCopied: "It could not be copied: select the text above and press Ctrl+C.",
    asNote: "Write as a note",
    beside: "Write into the cell to the right",
    noteWritten: (place) => `The note of ${place} holds the citation.`,
    noteThere: (place, text) => `${place} has a note: “${text}”.`,
    replaceNote: "Replace the note",
    keepNote: "Keep the note",
    undo: "Undo",
    undone: (place) => `The note of ${place} is as it was.`,
    failed: (message) => `Nothing was written: ${message}`,
  },
  zh: {
    heading: "此单元格背后的全部数字",
    about: (facts) => `沿其引用的单元格找到的数字：${facts} 个。`,
    nothing: "此单元格背后没有 AIFIN 的数字。",
    cameIn: (place) => `由 ${place} 进入`,
    more: (left) => `显示更多（还有 ${left} 个）`,
    gapsHeading: (count) => `未能追溯：${count} 处`,
    citeHeading: "引注",
    incomplete: "此单元格背后有一部分未能追溯，因此引注可能不全。",
    copy: "复制引注",
    copied: "已复制。",
    notCopied: "未能复制：请选中上面的文字后按 Ctrl+C。",
    asNote: "写为批注",
    beside: "写入右侧单元格",
    noteWritten: (place) => `${place} 的批注已写入引注。`,
    noteThere: (place, text) => `${place} 已有批注：“${text}”。`,
    replaceNote: "替换批注",
    keepNote: "保留批注",
    undo: "撤销",
    undone: (place) => `${place} 的批注已恢复原样。`,
    failed: (message) => `未写入任何内容：${message}`,
  },
};
