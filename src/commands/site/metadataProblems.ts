import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import type { ManifestProblem } from "./manifestProblems";

/**
 * What is wrong with the metadata of the functions: against Microsoft's schema where it is
 * installed, the pair of flags that crashes Excel LTSC 2021, and the help pages that it names.
 */
export function metadataProblems(
  folder: string,
  file: string,
  base: string,
): readonly ManifestProblem[] {
  const place = (where: string) => (where === "" ? file : `${file} › ${where}`);
  let metadata: Metadata;
  try {
    // What is wrong with its shape is told by the schema.
    metadata = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Metadata;
  } catch (error) {
    return [{ place: file, expected: "JSON", found: String(error) }];
  }
  return [
    ...schemaProblems(metadata).map(({ where, ...rest }) => ({ place: place(where), ...rest })),
    ...(metadata.allowErrorForDataTypeAny === undefined
      ? []
      : [
          {
            place: place("allowErrorForDataTypeAny"),
            expected: "allowCustomDataForDataTypeAny alone: both crash Excel LTSC 2021",
            found: "both",
          },
        ]),
    ...(metadata.functions ?? [])
      .filter(({ helpUrl = "" }) => !isPage(folder, base, helpUrl))
      .map(({ id = "", helpUrl = "nothing" }) => ({
        place: place(`${id} › helpUrl`),
        expected: `a page of ${base}`,
        found: helpUrl,
      })),
  ];
}

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions?: readonly { readonly id?: string; readonly helpUrl?: string }[];
}

function isPage(folder: string, base: string, helpUrl: string): boolean {
  if (!helpUrl.startsWith(`${base}/`)) return false;
  const file = helpUrl.slice(base.length + 1).replace(/[?#].*$/, "");
  return existsSync(path.join(folder, file));
}

function schemaProblems(metadata: Metadata) {
  const isCustomFunctions = microsoftSchema();
  if (isCustomFunctions === null || isCustomFunctions(metadata)) return [];
  return (isCustomFunctions.errors ?? []).map(({ instancePath, message, params }) => ({
    where: instancePath,
    expected: `what Microsoft's schema has: ${message ?? ""}`,
    found: JSON.stringify(params),
  }));
}

/** Whether Microsoft's schema is installed here; it comes with the checker of manifests. */
export function hasMicrosoftSchema(): boolean {
  return microsoftSchema() !== null;
}

const SCHEMA = "@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";
let compiled: ValidateFunction | null | undefined;

/**
 * The rules for functions.json in the schema of Microsoft 365's manifest, which are kept up; the
 * schema that Microsoft publishes for the file itself is from 2019 and refuses valid files.
 */
function microsoftSchema(): ValidateFunction | null {
  if (compiled !== undefined) return compiled;
  try {
    // The definitions are all that is read of it.
    const { definitions } = createRequire(__filename)(SCHEMA) as { readonly definitions: object };
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    compiled = ajv.compile({ $ref: "#/definitions/extensionCustomFunctions", definitions });
  } catch {
    compiled = null;
  }
  return compiled;
}
