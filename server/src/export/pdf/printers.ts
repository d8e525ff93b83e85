import { writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { browser, find, libreOffice } from "./find.ts";
import { run } from "./run.ts";

/** A letter in the forms that programs turn into a PDF; each is made when it is asked for. */
export interface Printable {
  docx(): Promise<Uint8Array>;
  html(): Promise<string>;
}

/** A program that makes PDFs. */
export interface Printer {
  readonly name: string;
  /** Whether it is on this machine, as far as that can be told without starting it. */
  readonly isHere: () => boolean;
  /** Makes `letter.pdf` in `folder`, an empty place of its own. `profile` is a folder for its settings. */
  print(letter: Printable, folder: string, profile: string): Promise<void>;
}

/** Ten times what the slowest start takes. */
const limit = 120_000;
const input = "letter.docx";
const output = "letter.pdf";

const office: Printer = {
  name: "LibreOffice",
  isHere: () => find(libreOffice) !== null,
  async print(letter, folder, profile) {
    await writeFile(path.join(folder, input), await letter.docx());
    const args = ["--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard", "--nolockcheck"];
    await run(
      find(libreOffice) ?? "",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...args,
        ...["--convert-to", "pdf", "--outdir", folder, path.join(folder, input)],
      ],
      { limit },
    );
  },
};

/** Opens the file for reading only, saves it as PDF (17) and leaves Word without saving. */
const script = [
  "$ErrorActionPreference = 'Stop'",
  "$word = New-Object -ComObject Word.Application",
  "try { $word.Visible = $false; $word.DisplayAlerts = 0",
  "$file = $word.Documents.Open($env:CONGVAN_DOCX, $false, $true, $false)",
  "$file.ExportAsFixedFormat($env:CONGVAN_PDF, 17); $file.Close(0) }",
  "finally { $word.Quit(0) }",
].join("; ");

const word: Printer = {
  name: "Word",
  isHere: () => process.platform === "win32",
  async print(letter, folder) {
    const from = path.join(folder, input);
    await writeFile(from, await letter.docx());
    const env = { CONGVAN_DOCX: from, CONGVAN_PDF: path.join(folder, output) };
    await run("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", script], { limit, env });
  },
};

/** A browser that prints one page of ours and knows no other. */
const alone = [
  "--headless",
  "--disable-gpu",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--no-pdf-header-footer",
];

const chromium: Printer = {
  name: "Chrome/Edge",
  isHere: () => find(browser) !== null,
  async print(letter, folder, profile) {
    const from = path.join(folder, "letter.html");
    await writeFile(from, await letter.html());
    // Its sandbox does not start for the administrator of a container.
    const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const args = [
      `--user-data-dir=${profile}`,
      `--print-to-pdf=${path.join(folder, output)}`,
      pathToFileURL(from).href,
    ];
    await run(find(browser) ?? "", [...alone, ...asRoot, ...args], { limit });
  },
};

/** Best first: what opens the Word file prints what the person will go on editing. */
export const printers: readonly Printer[] = [office, word, chromium];
