import path from "node:path";
import { launchChromium } from "./chromium";
import { serveSite } from "./site";

/**
 * `npm run screenshot`: draws the README's picture from the built workbench, or with arguments
 * another one: `npm run screenshot -- out.png lang=zh dark width=900`.
 */
const [file = "assets/screenshot.png", ...wishes] = process.argv.slice(2);

async function screenshot(): Promise<void> {
  const wish = (name: string) => wishes.find((one) => one.startsWith(`${name}=`))?.split("=")[1];
  const [site, browser] = await Promise.all([serveSite("dist"), launchChromium()]);
  try {
    const page = await browser.newPage({
      viewport: { width: Number(wish("width") ?? 1280), height: Number(wish("height") ?? 720) },
      colorScheme: wishes.includes("dark") ? "dark" : "light",
    });
    await page.goto(`${site.url}?lang=${wish("lang") ?? "en"}`);
    await page.getByText("200億美元").first().waitFor();
    await page.screenshot({ path: path.resolve(file) });
    console.log(`Drawn: ${file}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

void screenshot();
