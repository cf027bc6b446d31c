import { type Archive, openArchive } from "../archive/archive";
import { checkKind, notAWorkbook } from "./kindOfFile";
import { readXml, type XmlListener } from "./xml";

/** The parts of a workbook's file, and how they lead to one another. */
export interface Parts {
  readonly names: readonly string[];
  /** The part with the workbook itself. */
  readonly workbook: string;
  readonly has: (part: string) => boolean;
  /** Reads a part; nothing is told where there is none. @throws {UnreadableFile} if damaged. */
  readonly read: (part: string, listener: XmlListener) => void;
  /** What a part leads to, by its ids; none where nothing is said. */
  readonly relations: (part: string) => ReadonlyMap<string, Relation>;
}

export interface Relation {
  /** The last word of its type: `worksheet`, `table`. */
  readonly type: string;
  /** A part of the file, or an address outside of it as it is written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** @throws {UnreadableFile} when the bytes are no workbook. */
export function openParts(bytes: Uint8Array): Parts {
  checkKind(bytes);
  const archive = openArchive(bytes);
  const read = (part: string, listener: XmlListener) => {
    const found = archive.bytes(part);
    if (found) readXml(found, part, listener);
  };
  const relations = (part: string) => relationsOf(part, read);
  const workbook = [...relations("").values()].find(({ type }) => type === "officeDocument");
  const part = workbook?.target ?? "xl/workbook.xml";
  const has = hasPart(archive);
  if (!has(part)) throw notAWorkbook("a .zip without a workbook", "不含工作簿的 .zip");
  return { names: archive.names, workbook: part, has, read, relations };
}

function hasPart({ names }: Archive): (part: string) => boolean {
  const keys = new Set(names.map((name) => name.replaceAll("\\", "/").toLowerCase()));
  return (part) => keys.has(part.toLowerCase());
}

function relationsOf(
  part: string,
  read: (part: string, listener: XmlListener) => void,
): ReadonlyMap<string, Relation> {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const found = new Map<string, Relation>();
  read(`${folder}_rels/${part.slice(cut)}.rels`, {
    open: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship") return;
      const isExternal = TargetMode === "External";
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      found.set(Id, { type, target: isExternal ? Target : resolved(folder, Target), isExternal });
    },
  });
  return found;
}

/** The name of the part that a path leads to from a folder. */
function resolved(folder: string, path: string): string {
  const steps = path.startsWith("/") ? [] : folder.split("/").slice(0, -1);
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
