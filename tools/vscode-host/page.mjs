// A page of a headless browser to show the workbench in.
import { chromium } from "playwright-core";
import { ensureBrowser } from "../browser.mjs";

const quiet = [
  "--no-sandbox", // the tests may run as root in a container
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens a browser with one empty page of `viewport` CSS pixels. */
export async function openPage(viewport = { width: 1280, height: 800 }) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: quiet });
  const page = await (await browser.newContext({ viewport })).newPage();
  return { page, close: () => browser.close() };
}
