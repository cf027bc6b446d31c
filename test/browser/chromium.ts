import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

/** Starts Chromium without a window, network chatter or a profile of its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}

/**
 * Starts Chromium with a profile that the test files of one worker share, one after the other:
 * scripts that one of them has read need not be compiled again. Nothing else is kept in it that a
 * page of ours reads.
 */
export function launchWithProfile(): Promise<BrowserContext> {
  const folder = process.env[PROFILES];
  const profile = folder === undefined ? "" : path.join(folder, process.env.JEST_WORKER_ID ?? "0");
  return chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), args: FLAGS });
}

/**
 * The variable that says where the profiles are; without it each start has a profile of its own.
 */
export const PROFILES = "AIFIN_TEST_PROFILES";

/**
 * Where Chromium is, installed if need be. @throws {Error} saying what to install, where it cannot
 * be had.
 */
export function chromiumPath(): string {
  return foundChromium() ?? installedChromium();
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page that is opened anew has the process of the one before, and what that had compiled.
  "--process-per-site",
];

const USUAL_PLACES = [
  // The same without the browser's own windows, which nobody sees here.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** @throws {Error} when `CHROMIUM_PATH` names nothing. */
function foundChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named === undefined || named === "") return USUAL_PLACES.find(existsSync);
  if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, where there is nothing.`);
  return named;
}

/**
 * Installs Debian's Chromium without windows, where that can be done without asking; elsewhere says
 * what to install.
 */
function installedChromium(): string {
  if (!isDebian() || process.getuid?.() !== 0) {
    throw new Error(
      "The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to the program.",
    );
  }
  console.error("Installing Debian's chromium-headless-shell for the browser tests …");
  execFileSync("apt-get", ["update", "-qq"], { stdio: ["ignore", 2, 2] });
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = [
    "install",
    "-y",
    "-qq",
    "--no-install-recommends",
    "chromium-headless-shell",
    "fonts-noto-cjk",
  ];
  execFileSync("apt-get", install, { env: environment, stdio: ["ignore", 2, 2] });
  const place = foundChromium();
  if (place === undefined)
    throw new Error("Debian's chromium-headless-shell was installed but is not in /usr/bin.");
  return place;
}

function isDebian(): boolean {
  return (
    existsSync("/etc/os-release") &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}
