import type { Parts } from "./parts";

/** The namespace of the part that AIFIN keeps its texts in, in Excel too. It is never changed. */
const NAMESPACE = "urn:aifin:settings";

/** The texts that AIFIN keeps inside of the workbook; a part of another hand keeps none. */
export function settingsInFile(parts: Parts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of parts.names.filter((name) => /customXml[\\/]item\d+\.xml$/i.test(name))) {
    let isOwn = false;
    let json = "";
    parts.read(part, {
      open: (name, { xmlns }) => {
        isOwn = name === "settings" && xmlns === NAMESPACE;
      },
      text: (text) => {
        if (isOwn) json += text;
      },
    });
    for (const [name, text] of entriesOf(json)) if (typeof text === "string") found.set(name, text);
  }
  return found;
}

function entriesOf(json: string): readonly (readonly [string, unknown])[] {
  try {
    const texts: unknown = JSON.parse(json);
    return typeof texts === "object" && texts !== null ? Object.entries(texts) : [];
  } catch {
    return [];
  }
}
