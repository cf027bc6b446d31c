import { JSDOM } from "jsdom";

/** What is wrong at one place of the manifest: what was expected there, and what was there. */
export interface ManifestProblem {
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

/** The files beside the manifest, as it names them (`assets/icon-16.png`). */
export interface ManifestFiles {
  exists(file: string): boolean;
  /** The width and height in pixels of a PNG that exists. */
  size(file: string): readonly [width: number, height: number];
}

/**
 * Everything that is wrong with `manifest.xml` as far as it can be told without Microsoft's
 * service: references, lengths, addresses, files, languages, the shared runtime. Microsoft's XML
 * schemas hold the order of elements, which is not looked at here.
 */
export function manifestProblems(xml: string, files: ManifestFiles): readonly ManifestProblem[] {
  let manifest: Document;
  try {
    manifest = new JSDOM(xml, { contentType: "text/xml" }).window.document;
  } catch (error) {
    return [{ place: "manifest.xml", expected: "well-formed XML", found: String(error) }];
  }
  return [
    ...identityProblems(manifest),
    ...referenceProblems(manifest),
    ...lengthProblems(manifest),
    ...addressProblems(manifest, files),
    ...iconProblems(manifest, files),
    ...languageProblems(manifest),
    ...runtimeProblems(manifest),
  ];
}

const LONGEST_ID = 32;
const LONGEST = { ShortStrings: 125, LongStrings: 250 };
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Sides of the icon in lists of add-ins, which the manifest does not repeat. */
const LISTED_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

function identityProblems(manifest: Document): ManifestProblem[] {
  return [
    ...unless(GUID.test(textOf(manifest, "Id")), "Id", "a GUID", textOf(manifest, "Id")),
    ...unless(
      /^\d+(\.\d+){1,3}$/.test(textOf(manifest, "Version")),
      "Version",
      "numbers such as 1.0.0.0",
      textOf(manifest, "Version"),
    ),
    ...unless(
      /^[A-Z][A-Z0-9_.]*$/i.test(resource(manifest, "Namespace")),
      "Namespace",
      "a name for the functions: letters, digits, _ and . after a letter",
      resource(manifest, "Namespace"),
    ),
  ];
}

/** Every `resid` names a resource, every resource is named. */
function referenceProblems(manifest: Document): ManifestProblem[] {
  const ids = new Set(resources(manifest).map((element) => element.getAttribute("id") ?? ""));
  const named = elements(manifest).filter((element) => element.hasAttribute("resid"));
  const used = new Set(named.map((element) => element.getAttribute("resid") ?? ""));
  return [
    ...named
      .filter((element) => !ids.has(element.getAttribute("resid") ?? ""))
      .map((element) => problem(element, "the id of a resource", element.getAttribute("resid"))),
    ...resources(manifest)
      .filter((element) => !used.has(element.getAttribute("id") ?? ""))
      .map((element) =>
        problem(element, "a resource that something names", "one that nothing does"),
      ),
    ...[...ids]
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => ({
        place: id,
        expected: `at most ${LONGEST_ID} characters`,
        found: `${id.length}`,
      })),
  ];
}

function lengthProblems(manifest: Document): ManifestProblem[] {
  return Object.entries(LONGEST).flatMap(([list, longest]) =>
    resources(manifest)
      .filter((element) => element.parentElement?.localName === list)
      .flatMap((element) => [element, ...element.children])
      .filter((element) => valueOf(element).length > longest)
      .map((element) =>
        problem(element, `at most ${longest} characters`, `${valueOf(element).length}`),
      ),
  );
}

function addressProblems(manifest: Document, files: ManifestFiles): ManifestProblem[] {
  return addresses(manifest).flatMap((element) => {
    const address = valueOf(element);
    if (!address.startsWith("https://")) return [problem(element, "an https address", address)];
    const file = fileOf(address);
    return files.exists(file) ? [] : [problem(element, "a file that exists", file)];
  });
}

function iconProblems(manifest: Document, files: ManifestFiles): ManifestProblem[] {
  const shown = elements(manifest)
    .filter((element) => element.hasAttribute("size"))
    .map((element) => [element, Number(element.getAttribute("size"))] as const);
  const listed = Object.entries(LISTED_ICONS).flatMap(([name, side]) =>
    elements(manifest, name).map((element) => [element, side] as const),
  );
  return [...shown, ...listed].flatMap(([element, side]) => {
    const id = element.getAttribute("resid");
    const file = fileOf(id === null ? valueOf(element) : valueById(manifest, id));
    if (!files.exists(file)) return []; // told with the addresses
    const [width, height] = files.size(file);
    const isRight = width === side && height === side;
    return isRight ? [] : [problem(element, `${side} × ${side} pixels`, `${width} × ${height}`)];
  });
}

/**
 * Whatever a person reads is there in Chinese too; the functions' texts by their own file, their
 * namespace never differs.
 */
function languageProblems(manifest: Document): ManifestProblem[] {
  const read = [
    ...elements(manifest, "DisplayName"),
    ...elements(manifest, "Description").filter((element) => !element.hasAttribute("resid")),
    ...resources(manifest).filter((element) => element.localName === "String"),
    ...resources(manifest).filter((element) => /\/functions\.json(\?|$)/.test(valueOf(element))),
  ];
  const namespace = elements(manifest, "Namespace")[0]?.getAttribute("resid");
  return read.flatMap((element) => {
    const chinese = [...element.children].find(({ attributes }) => {
      return attributes.getNamedItem("Locale")?.value === "zh-CN";
    });
    if (chinese === undefined) return [problem(element, "an Override for zh-CN", "none")];
    const mayDiffer = element.getAttribute("id") !== namespace;
    const isRight = mayDiffer || valueOf(chinese) === valueOf(element);
    return isRight
      ? []
      : [problem(chinese, `${valueOf(element)}, as in English`, valueOf(chinese))];
  });
}

/** Pane, commands and functions share one page that lives as long as the workbook. */
function runtimeProblems(manifest: Document): ManifestProblem[] {
  const runtime = elements(manifest, "Runtime")[0];
  const page = runtime?.getAttribute("resid") ?? "";
  const sharing = [
    ...elements(manifest, "FunctionFile"),
    ...elements(manifest, "Script").flatMap((script) => [...script.children]),
    ...elements(manifest, "Page").flatMap((script) => [...script.children]),
  ];
  return [
    ...unless(
      runtime?.getAttribute("lifetime") === "long",
      "Runtime",
      'lifetime="long"',
      runtime?.getAttribute("lifetime") ?? "none",
    ),
    ...unless(
      sharing.length === 3,
      "VersionOverrides",
      "Script, Page and FunctionFile",
      `${sharing.length} of them`,
    ),
    ...sharing
      .filter((element) => element.getAttribute("resid") !== page)
      .map((element) =>
        problem(element, `the runtime's page, ${page}`, element.getAttribute("resid")),
      ),
    ...elements(manifest, "TaskpaneId").map((element) =>
      problem(
        element,
        "no TaskpaneId, which a shared runtime does without",
        textOf(manifest, "TaskpaneId"),
      ),
    ),
  ];
}

function unless(
  isRight: boolean,
  place: string,
  expected: string,
  found: string,
): ManifestProblem[] {
  return isRight ? [] : [{ place, expected, found }];
}

function problem(element: Element, expected: string, found: string | null): ManifestProblem {
  return { place: placeOf(element), expected, found: found ?? "nothing" };
}

/**
 * An element by its name and what tells it apart, with the nearest thing above it that has an id.
 */
function placeOf(element: Element): string {
  const mark = ["id", "Locale", "size"]
    .map((name) => element.getAttribute(name))
    .find((value) => value !== null);
  const above = element.parentElement?.closest("[id]")?.getAttribute("id");
  return `${above == null ? "" : `${above} › `}${element.localName}${mark === undefined ? "" : ` ${mark}`}`;
}

function elements(manifest: Document, name = "*"): Element[] {
  return [...manifest.getElementsByTagNameNS("*", name)];
}

/** The images, addresses and texts at the manifest's end. */
function resources(manifest: Document): Element[] {
  return elements(manifest, "Resources").flatMap((list) =>
    [...list.children].flatMap((part) => [...part.children]),
  );
}

/** Whatever gives an address: at the manifest's top, among the resources, and their overrides. */
function addresses(manifest: Document): Element[] {
  const top = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"]
    .flatMap((name) => elements(manifest, name))
    .filter((element) => element.hasAttribute("DefaultValue"));
  const listed = resources(manifest).filter(({ localName }) =>
    ["Image", "Url"].includes(localName),
  );
  return [...top, ...listed].flatMap((element) => [element, ...element.children]);
}

function valueOf(element: Element): string {
  return element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
}

function valueById(manifest: Document, id: string): string {
  const found = resources(manifest).find((element) => element.getAttribute("id") === id);
  return found === undefined ? "" : valueOf(found);
}

function resource(manifest: Document, name: string): string {
  return valueById(manifest, elements(manifest, name)[0]?.getAttribute("resid") ?? "");
}

function textOf(manifest: Document, name: string): string {
  return elements(manifest, name)[0]?.textContent ?? "";
}

/** Addresses are of our own site: what follows its host, but for a hash, is a file of the build. */
function fileOf(address: string): string {
  return /^https:\/\/[^/]+\/([^?#]*)/.exec(address)?.[1] ?? "";
}
