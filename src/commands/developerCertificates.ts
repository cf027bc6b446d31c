import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

/** What a server on https://localhost shows, and the authority that vouches for it. */
export interface Certificates {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

const FOLDER = path.join(os.homedir(), ".office-addin-dev-certs");

/**
 * The certificate of that authority, which the browser must trust before Excel on the web shows the
 * add-in's pages.
 */
export const AUTHORITY = path.join(FOLDER, "ca.crt");

/**
 * Office's development certificates for localhost. On Windows and Mac they are installed, and the
 * system asks the person first; on Linux, where that takes sudo, they are only made, and the person
 * tells the browser to trust them.
 */
export async function developerCertificates(): Promise<Certificates> {
  if (process.platform !== "linux") return await getHttpsServerOptions();
  if (!isValid()) {
    rmSync(FOLDER, { recursive: true, force: true });
    await generateCertificates();
  }
  return { ca: read("ca.crt"), cert: read("localhost.crt"), key: read("localhost.key") };
}

/** They are made for 30 days. */
function isValid(): boolean {
  return (
    existsSync(AUTHORITY) && new Date(new X509Certificate(read("ca.crt")).validTo) > new Date()
  );
}

function read(name: string): Buffer {
  return readFileSync(path.join(FOLDER, name));
}
