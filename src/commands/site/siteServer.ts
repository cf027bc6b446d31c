import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** A folder served on a free port of this machine. */
export interface Site {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder, and nothing outside of it, with the headers that its own `_headers`
 * asks for.
 * @param below The path that the site stands below, such as `/aifin`; none at the root.
 */
export function serveSite(folder: string, below = ""): Promise<Site> {
  const root = path.resolve(folder);
  const rules = headersOf(root);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = pathname.startsWith(`${below}/`) ? pathname.slice(below.length) : "/..";
    const name = decodeURIComponent(asked.endsWith("/") ? `${asked}index.html` : asked);
    const file = path.join(root, name);
    if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", TYPES[path.extname(file)] ?? "application/octet-stream");
    for (const { pattern, headers } of rules)
      if (pattern.test(below + name))
        for (const [header, value] of headers) response.setHeader(header, value);
    response.writeHead(200);
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      // A server that listens on a port has such an address.
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://localhost:${port}${below}/`, close: () => closeServer(server) });
    });
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

interface Rule {
  readonly pattern: RegExp;
  readonly headers: (readonly [name: string, value: string])[];
}

/** A path on a line of its own, its headers indented below it; none where there is no such file. */
function headersOf(root: string): readonly Rule[] {
  const file = path.join(root, "_headers");
  const rules: Rule[] = [];
  for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith("/")) rules.push({ pattern: patternOf(line.trim()), headers: [] });
  }
  return rules;
}

function patternOf(files: string): RegExp {
  const literal = files.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replace(/\*$/, ".*")}$`);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
