import type { HeaderRule } from "./headerRules";

/**
 * The same headers for three kinds of servers: `_headers` (Netlify, Cloudflare), `web.config`
 * (IIS, Azure) and a sample for nginx.
 * @param base Where the site is served; its path stands before the files in `_headers` and nginx.
 */
export function serverFiles(
  rules: readonly HeaderRule[],
  base: string,
): Readonly<Record<string, string>> {
  const folder = new URL(base).pathname.replace(/\/+$/, "");
  return {
    _headers: headersFile(rules, folder),
    "web.config": webConfig(rules),
    "nginx.conf.sample": nginxSample(rules, folder, new URL(base).hostname),
  };
}

function headersFile(rules: readonly HeaderRule[], folder: string): string {
  const blocks = rules.flatMap(({ files, headers }) =>
    files
      .flatMap(addresses)
      .map((file) => [
        `${folder}/${file}`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ]),
  );
  const hint =
    folder === "" ? [] : [`# This file belongs at the root of the host, above ${folder}.`];
  return lines([...hint, ...blocks.flat()]);
}

/** Cloudflare sends whoever asks for `help.html` to `help`, and both serve index.html for `/`. */
function addresses(file: string): readonly string[] {
  const [name, extension] = file.split(".");
  if (extension !== "html") return [file];
  return [file, name ?? file, ...(name === "index" ? [""] : [])];
}

/** IIS adds the headers of a `location` to those of the site. */
function webConfig(rules: readonly HeaderRule[]): string {
  const general = rules.filter(({ files }) => files.includes("*"));
  const special = rules.filter(({ files }) => !files.includes("*"));
  const locations = special.flatMap(({ files, headers }) =>
    files.flatMap((file) => [
      `  <location path="${file.replace(/\/\*$/, "")}">`,
      "    <system.webServer>",
      ...customHeaders(headers),
      "    </system.webServer>",
      "  </location>",
    ]),
  );
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<configuration>",
    "  <system.webServer>",
    "    <staticContent>",
    ...Object.entries(IIS_TYPES).flatMap(([extension, type]) => [
      `      <remove fileExtension="${extension}"/>`,
      `      <mimeMap fileExtension="${extension}" mimeType="${type}"/>`,
    ]),
    "    </staticContent>",
    ...general.flatMap(({ headers }) => customHeaders(headers)),
    "  </system.webServer>",
    ...locations,
    "</configuration>",
  ]);
}

/** `.` stands for files without an extension. */
const IIS_TYPES = {
  ".": "text/plain; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

function customHeaders(headers: HeaderRule["headers"]): readonly string[] {
  return [
    "      <httpProtocol>",
    "        <customHeaders>",
    ...ownHeaders(headers).map(
      ([name, value]) =>
        `          <add name="${name}" value="${value.replaceAll('"', "&quot;")}"/>`,
    ),
    "        </customHeaders>",
    "      </httpProtocol>",
  ];
}

/** In nginx the headers of a `location` replace those of the server, so each has all. */
function nginxSample(rules: readonly HeaderRule[], folder: string, host: string): string {
  const general = rules.filter(({ files }) => files.includes("*"));
  const special = rules.filter(({ files }) => !files.includes("*"));
  const addHeaderLines = (all: readonly HeaderRule[], indent: string) =>
    all
      .flatMap(({ headers }) => ownHeaders(headers))
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  const locations = special.flatMap((rule) =>
    rule.files.flatMap((file) => [
      `    location ${file.endsWith("*") ? "^~" : "="} ${folder}/${file.replace(/\*$/, "")} {`,
      ...(rule.headers["Content-Type"] === undefined ? [] : PLAIN_TEXT),
      ...addHeaderLines([...general, rule], "        "),
      "    }",
    ]),
  );
  return lines([
    "server {",
    "    listen 443 ssl;",
    `    server_name ${host};`,
    `    root /srv/www; # with dist in ${folder === "" ? "it" : `it as ${folder}`}`,
    "    # ssl_certificate …; ssl_certificate_key …;",
    "    include mime.types;",
    "    charset utf-8;",
    "    gzip on;",
    "    gzip_types text/css text/javascript application/javascript application/json;",
    ...addHeaderLines(general, "    "),
    ...locations,
    "}",
  ]);
}

/** In nginx and IIS the type of a file is no header of its own. */
const PLAIN_TEXT = ["        types { }", "        default_type text/plain;"];

function ownHeaders(headers: HeaderRule["headers"]): readonly (readonly [string, string])[] {
  return Object.entries(headers).filter(([name]) => name !== "Content-Type");
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
