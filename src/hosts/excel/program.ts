import type { InterfaceSet, Program } from "../host";
import { inExcel } from "./session";

/** What this Excel says of itself; older ones leave some of it out. */
export function program(): Promise<Program> {
  const { diagnostics, displayLanguage } = Office.context as Partial<Office.Context>;
  return Promise.resolve({
    version: diagnostics?.version ?? "",
    platform: String(diagnostics?.platform ?? ""),
    language: displayLanguage ?? "",
    sets: SETS.map(({ name, newest }) => ({ name, version: versionOf(name, newest) })),
  });
}

/** What AIFIN asks for, and up to which version Excel is asked whether it has it. */
const SETS = [
  { name: "ExcelApi", newest: 40 },
  { name: "CustomFunctionsRuntime", newest: 10 },
  { name: "SharedRuntime", newest: 5 },
];

/** Each version of a set holds all before it. */
function versionOf(name: string, newest: number): InterfaceSet["version"] {
  for (let minor = newest; minor > 0; minor--)
    if (Office.context.requirements.isSetSupported(name, `1.${minor}`)) return `1.${minor}`;
  return null;
}

/**
 * Whether a piece of XML that is put into the workbook is read as it was; it is taken out again,
 * with those that an earlier look may have left.
 */
export async function keepsXml(): Promise<boolean | null> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.5")) return null;
  return inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const read = customXmlParts.add(`<check xmlns="${NAMESPACE}">${TEXT}</check>`).getXml();
    await removeAll(customXmlParts.getByNamespace(NAMESPACE), context);
    return read.value.includes(`>${TEXT}<`);
  });
}

async function removeAll(
  parts: Excel.CustomXmlPartScopedCollection,
  context: Excel.RequestContext,
): Promise<void> {
  parts.load("items/id");
  await context.sync();
  for (const { id } of parts.items) context.workbook.customXmlParts.getItem(id).delete();
  await context.sync();
}

const NAMESPACE = "urn:aifin:check";
const TEXT = "核对 “75 %”";
