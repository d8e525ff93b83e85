import { faces } from "../../../server/src/export/html/faces.ts";
import { fontCss } from "../../../server/src/export/html/html.ts";

/** What the page is given of the window it stands in. */
export interface Ground {
  /** A word that nobody can guess, new for each page. */
  readonly nonce: string;
  /** Where the window lets a page load files from: `webview.cspSource`. */
  readonly source: string;
  /** Addresses of the page's script and of a font's file. */
  readonly script: string;
  readonly font: (file: string) => string;
  readonly title: string;
}

const looks = `body{margin:0;padding:12px;background:var(--vscode-editor-background);color:var(--vscode-descriptionForeground);font-family:var(--vscode-font-family)}
.page{width:100%;max-width:1100px;margin:0 auto 12px;box-shadow:0 0 0 1px var(--vscode-widget-border,#0002),0 2px 8px var(--vscode-widget-shadow,#0003);user-select:text;cursor:text}
.page .cursor{fill:#ffd84d;fill-opacity:.35;stroke:none}
p{text-align:center}`;

/**
 * The page that letters are shown on: nothing may run or load in it but the extension's own script, its fonts, and the
 * styles written here.
 */
export function shell({ nonce, source, script, font, title }: Ground): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; font-src ${source}`;
  const fonts = faces.map((face) => ({ ...face, url: font(face.file) }));
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${fontCss(fonts)}</style>
<style nonce="${nonce}" id="pages"></style>
<style nonce="${nonce}">${looks}</style>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
