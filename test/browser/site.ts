import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** A folder served on a free port of this machine. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The site that all test files ask, so that its scripts are at one address; where there is none,
 * `dist` on a port of its own.
 */
export function builtSite(): Promise<Site> {
  const url = process.env[SITE];
  return url === undefined
    ? serveSite("dist")
    : Promise.resolve({ url, close: () => Promise.resolve() });
}

/** The variable that says where the site is. */
export const SITE = "AIFIN_TEST_SITE";

/** Serves the files of a folder, and nothing outside of it. */
export function serveSite(folder: string): Promise<Site> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(
      root,
      decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname),
    );
    if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Cache-Control": "max-age=600",
      "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      // A server that listens on a port has such an address.
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://localhost:${port}/`, close: () => closed(server) });
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
};

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
