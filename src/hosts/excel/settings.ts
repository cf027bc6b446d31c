import { inExcel } from "./session";

/**
 * The namespace of the part of the workbook that keeps the named texts. It is never changed:
 * workbooks that people have are read by it.
 */
const NAMESPACE = "urn:aifin:settings";

/**
 * A named text that the workbook keeps; null when it was never kept. Texts that are asked for
 * together are read in one conversation.
 */
export function setting(name: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    if (questions.length === 0) queueMicrotask(answerAll);
    questions.push({ name, resolve, reject });
  });
}

interface Question {
  readonly name: string;
  readonly resolve: (text: string | null) => void;
  readonly reject: (reason: unknown) => void;
}

let questions: Question[] = [];

function answerAll(): void {
  const pendingQuestions = questions;
  questions = [];
  inExcel((context) =>
    keptTexts(
      pendingQuestions.map(({ name }) => name),
      context,
    ),
  ).then(
    (texts) => {
      for (const [at, { resolve }] of pendingQuestions.entries()) resolve(texts[at] ?? null);
    },
    (failure: unknown) => {
      for (const { reject } of pendingQuestions) reject(failure);
    },
  );
}

/** What an earlier version kept stands among Excel's own settings, which only one add-in sees. */
async function keptTexts(
  names: readonly string[],
  context: Excel.RequestContext,
): Promise<readonly (string | null)[]> {
  const { settings } = context.workbook;
  const old = names.map((name) => settings.getItemOrNullObject(name));
  for (const one of old) one.load("value");
  const { texts } = await part(context);
  return names.map((name, at) => {
    const own = old[at];
    return texts[name] ?? (own && !own.isNullObject ? String(own.value) : null);
  });
}

/**
 * Keeps a named text inside of the workbook, for every AIFIN that opens it or a copy of it; null
 * forgets it.
 */
export function keepSetting(name: string, text: string | null): Promise<void> {
  return inExcel(async (context) => {
    const old = context.workbook.settings.getItemOrNullObject(name);
    const { parts, texts } = await part(context);
    const { [name]: _, ...others } = texts;
    const xml = xmlOf(text === null ? others : { ...texts, [name]: text });
    // The reading of the part has answered for it too.
    // eslint-disable-next-line office-addins/call-sync-before-read
    if (text === null && !old.isNullObject) old.delete();
    const [first, ...more] = parts;
    if (first) first.setXml(xml);
    else context.workbook.customXmlParts.add(xml);
    for (const one of more) one.delete();
    await context.sync();
  }, "change");
}

type Texts = Readonly<Record<string, string>>;

/** Two people who work on one workbook may each have begun a part: the later one goes before. */
async function part(context: Excel.RequestContext) {
  const { customXmlParts } = context.workbook;
  const found = customXmlParts.getByNamespace(NAMESPACE);
  found.load("items/id");
  await context.sync();
  const parts = found.items.map(({ id }) => customXmlParts.getItem(id));
  const xmls = parts.map((one) => one.getXml());
  if (parts.length > 0) await context.sync();
  const texts = xmls.map(({ value }) => textsIn(value));
  return { parts, texts: Object.assign({}, ...texts) as Texts }; // Texts by their names.
}

/** JSON without the three characters that mean something in XML. */
function xmlOf(texts: Texts): string {
  const json = JSON.stringify(texts).replace(
    /[<>&\ufffe\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<settings xmlns="${NAMESPACE}">${json}</settings>`;
}

/** What is of another hand keeps nothing. */
function textsIn(xml: string): Texts {
  const [, json = ""] = /<settings[^>]*>([^<]*)</.exec(xml) ?? [];
  try {
    return JSON.parse(json.replaceAll("&quot;", '"')) as Texts; // Written above.
  } catch {
    return {};
  }
}
