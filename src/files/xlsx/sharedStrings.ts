import type { Parts } from "./parts";

/** The texts that cells refer to by number; looks inside a text are left out. */
export function sharedStrings(parts: Parts, part: string | null): readonly string[] {
  const texts: string[] = [];
  if (part === null) return texts;
  const reader = richText();
  parts.read(part, {
    open: (name) => {
      if (name === "si") reader.begin();
      else reader.open(name);
    },
    text: reader.text,
    close: (name) => {
      reader.close(name);
      if (name === "si") texts.push(reader.end());
    },
  });
  return texts;
}

export interface RichTextReader {
  readonly begin: () => void;
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** What was read since `begin`. */
  readonly end: () => string;
}

/** Joins the runs of a text; what tells how to pronounce it (`rPh`) is no part of it. */
export function richText(): RichTextReader {
  let whole = "";
  let isText = false;
  let isPhonetic = false;
  return {
    begin: () => {
      [whole, isText, isPhonetic] = ["", false, false];
    },
    open: (name) => {
      if (name === "rPh") isPhonetic = true;
      if (name === "t") isText = !isPhonetic;
    },
    text: (text) => {
      if (isText) whole += text;
    },
    close: (name) => {
      if (name === "rPh") isPhonetic = false;
      if (name === "t") isText = false;
    },
    end: () => unescaped(whole),
  };
}

/** Letters that XML does not allow are written `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
