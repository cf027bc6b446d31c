import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Licences that let AIFIN ship a package with no more than its notice. */
export const PERMISSIVE: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "Unlicense",
];

/** Whether a licence lets that, `(MIT OR GPL-3.0)` by the one of them that does. */
export function isPermissive(licence: string): boolean {
  return licence
    .replace(/[()]/g, "")
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((one) => PERMISSIVE.includes(one.trim())));
}

/** What is shipped of one package, as the notices tell it. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The full text of the licence, and of its NOTICE where it has one; null: none is known. */
  readonly text: string | null;
}

/** A package by its folder in node_modules. */
export function shippedPackage(folder: string): ShippedPackage {
  const text = readFileSync(path.join(folder, "package.json"), "utf8");
  // npm has read it before us; what it says of the licence is checked with the rest.
  const { name, version, license } = JSON.parse(text) as Readonly<Record<string, string>>;
  const id = name ?? "";
  return {
    name: id,
    version: version ?? "",
    licence: license ?? UNDECLARED[id] ?? "",
    text: licenceText(id, folder),
  };
}

/** Where package.json does not say it, the file LICENSE of the package does. */
const UNDECLARED: Readonly<Record<string, string>> = { "@univerjs/telemetry": "Apache-2.0" };

/** What keeps a package from being shipped, in sentences. */
export function problemsOf({ name, licence, text }: ShippedPackage): readonly string[] {
  const allowed = PERMISSIVE.join(", ");
  return [
    ...(isPermissive(licence)
      ? []
      : [`${name} is under ${licence || "no licence"}: expected one of ${allowed}.`]),
    ...(text === null
      ? [`${name} brings no text of its licence: say in licences.ts where it stands.`]
      : []),
  ];
}

/**
 * The text of a package's licence: its own file; else the section of its readme; else that of its
 * authors elsewhere.
 */
function licenceText(name: string, folder: string): string | null {
  const text =
    fileLike(folder, LICENCE) ?? readmeSection(folder) ?? licenceOfSameAuthors(name, folder);
  if (text === null) return null;
  const notice = fileLike(folder, /^notice/i);
  return [text, ...(notice === null ? [] : [notice])].map((one) => one.trim()).join("\n\n");
}

const LICENCE = /^(licen[cs]e|copying)/i;

/** A section that only names the licence is no text of it. */
function readmeSection(folder: string): string | null {
  const readme = fileLike(folder, /^readme/i) ?? "";
  const section = /^#+\s*licen[cs]e\s*$([^]*)/im.exec(readme)?.[1]?.split(/^#/m)[0]?.trim() ?? "";
  return section.length > 400 ? section : null;
}

function licenceOfSameAuthors(name: string, folder: string): string | null {
  if (name === "@fluentui/react-icons") return mit("2020 Microsoft Corporation");
  const other = SAME_AUTHORS[name];
  if (other === undefined) return null;
  const modules = folder.slice(0, folder.lastIndexOf("node_modules"));
  return fileLike(path.join(modules, "node_modules", other), LICENCE);
}

/** A package without the file, and one of the same authors under the same licence. */
const SAME_AUTHORS: Readonly<Record<string, string>> = {
  "@univerjs/protocol": "@univerjs/core",
  "react-remove-scroll-bar": "react-remove-scroll",
};

function fileLike(folder: string, name: RegExp): string | null {
  const found = readdirSync(folder).find((file) => name.test(file));
  return found === undefined ? null : readFileSync(path.join(folder, found), "utf8");
}

/** @see https://spdx.org/licenses/MIT.html */
function mit(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
