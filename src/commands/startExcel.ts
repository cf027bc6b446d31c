import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import https from "node:https";
import path from "node:path";
import { AppType, startDebugging, stopDebugging } from "office-addin-debugging";
import { OfficeApp } from "office-addin-manifest";
import { AUTHORITY, developerCertificates } from "./developerCertificates";
import { identity, LOCAL_BASE, manifestFor } from "./site/identity";

/**
 * `npm run start:excel`: serves the add-in over https and opens it in desktop Excel; where there is
 * none, says how to open it in Excel on the web. Ctrl-C takes it out of Excel again and stops the
 * server. `npm run start:excel -- beside` does so beside an AIFIN that is installed already, with
 * another Id and namespace.
 */
const IS_BESIDE = process.argv.slice(2).includes("beside");
const { namespace } = identity(LOCAL_BASE, IS_BESIDE);
const MANIFEST = IS_BESIDE ? manifestBeside() : "manifest.xml";
const PAGE = `${LOCAL_BASE}/taskpane.html`;
const WAIT_MS = 500;

/**
 * Excel runs on these; on Linux Microsoft's sideloader says that all went well and does nothing.
 */
const HAS_DESKTOP_EXCEL = process.platform === "win32" || process.platform === "darwin";

async function startExcel(): Promise<void> {
  const { ca } = await developerCertificates();
  const server = serve();
  let isSideloaded = false;
  server.on("exit", (code) => {
    void (isSideloaded ? stopDebugging(MANIFEST) : Promise.resolve()).finally(() => {
      process.exit(code ?? 0);
    });
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => server.kill(signal));
  await waitForServer(ca);
  isSideloaded = HAS_DESKTOP_EXCEL && (await sideload());
  console.log(isSideloaded ? inWords(...IN_EXCEL) : inWords(...ON_THE_WEB));
}

/** Webpack's server is a process of its own, so that it can be stopped whatever it does. */
function serve(): ChildProcess {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const beside = IS_BESIDE ? ["--env", "beside"] : [];
  const args = [webpack, "serve", "--mode", "development", "--env", "https", ...beside];
  return spawn(process.execPath, args, { stdio: "inherit" });
}

/** The manifest of the second AIFIN, as a file that Excel can be given. */
function manifestBeside(): string {
  const file = path.resolve(".cache/manifest-beside.xml");
  mkdirSync(path.dirname(file), { recursive: true });
  const xml = readFileSync("manifest.xml", "utf8");
  writeFileSync(file, manifestFor(xml, LOCAL_BASE, identity(LOCAL_BASE, true)));
  return file;
}

/** Waits until the server shows the pane's page: the first build takes a while. */
async function waitForServer(ca: Buffer): Promise<void> {
  while (!(await isServerUp(ca))) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
}

function isServerUp(ca: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    https
      .get(PAGE, { ca }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      })
      .on("error", () => resolve(false));
  });
}

/**
 * Puts the add-in into Excel and opens it. @returns false, with the reason said, where Excel cannot
 * be reached.
 */
async function sideload(): Promise<boolean> {
  try {
    const options = { appType: AppType.Desktop, app: OfficeApp.Excel, enableDebugging: false };
    await startDebugging(MANIFEST, options);
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}

const IN_EXCEL: readonly [en: string, zh: string] = [
  `\n${namespace} is in Excel: see its tab, or type =${namespace}.ARR("OpenAI",2025). Ctrl-C takes it out again.\n`,
  `\n${namespace} 已载入 Excel：请看 ${namespace} 选项卡，或输入 =${namespace}.ARR("OpenAI",2025)。按 Ctrl-C 卸载并停止。\n`,
];

const ON_THE_WEB: readonly [en: string, zh: string] = [
  `
There is no desktop Excel here that the add-in could be put into. It is served on https://localhost:3000; in Excel on the web,
in a browser on this machine:
  1. Let the browser trust ${AUTHORITY}
     (settings › certificates › authorities › import), or open ${PAGE} once and accept it.
  2. Open a workbook, then Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in, and choose ${MANIFEST}.
Without Excel: npm start opens the same functions and pane in a spreadsheet of its own. Ctrl-C stops the server.
`,
  `
此处没有可载入加载项的桌面版 Excel。加载项已由 https://localhost:3000 提供；请在本机浏览器中使用 Excel 网页版：
  1. 让浏览器信任 ${AUTHORITY}
     （设置 › 证书 › 授权机构 › 导入），或先打开一次 ${PAGE} 并接受证书。
  2. 打开工作簿，选择 开始 › 加载项 › 更多加载项 › 我的加载项 › 上传我的加载项，然后选取 ${MANIFEST}。
没有 Excel 时：npm start 会在自带的电子表格中打开同样的函数和任务窗格。按 Ctrl-C 停止服务。
`,
];

/** A sentence in the language of the terminal. */
function inWords(en: string, zh: string): string {
  const { LC_ALL, LANG } = process.env;
  return (LC_ALL ?? LANG ?? "").toLowerCase().startsWith("zh") ? zh : en;
}

void startExcel();
