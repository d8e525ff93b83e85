import assert from "node:assert/strict";
import { suite, test } from "mocha";
import {
  commands,
  type Definition,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type MarkdownString,
  type SymbolInformation,
  workspace,
} from "vscode";
import { finding, openLetter, positionOf } from "./editor.ts";

const letter = "van-ban/45-ra-soat-luu-tru.congvan";

/** Where F12 leads from the citation that holds `text`. */
async function definition(text: string) {
  const { document } = await openLetter(letter);
  await finding(document, "number-label");
  const position = positionOf(document, text, 2);
  const found = await commands.executeCommand<Definition | LocationLink[]>(
    "vscode.executeDefinitionProvider",
    document.uri,
    position,
  );
  const [first] = [found].flat() as (Location | LocationLink)[];
  assert.ok(first, `a definition of ${text}`);
  return "targetUri" in first ? { uri: first.targetUri, range: first.targetRange } : first;
}

suite("Navigation", () => {
  test("a citation leads to the cited letter of the workspace", async () => {
    const { uri } = await definition("112/UBND-NC");
    assert.match(uri.path, /112-ubnd-nc\.congvan$/);
  });

  test("a citation leads to its row of the register", async () => {
    const { uri, range } = await definition("18/TB-SNV");
    assert.match(uri.path, /van-ban-den\.csv$/);
    const register = await workspace.openTextDocument(uri);
    assert.match(register.lineAt(range.start.line).text, /18\/TB-SNV/);
  });

  test("a citation leads to the built-in set as a read-only document", async () => {
    const { uri } = await definition("30/2020/NĐ-CP");
    assert.equal(uri.scheme, "congvan-document");
    const document = await workspace.openTextDocument(uri);
    assert.match(document.getText(), /30\/2020\/NĐ-CP/);
    assert.match(document.getText(), /công tác văn thư/i);
  });

  test("hovering a citation shows its card", async () => {
    const { document } = await openLetter(letter);
    await finding(document, "number-label");
    const position = positionOf(document, "30/2020/NĐ-CP", 2);
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, position);
    const text = hovers.flatMap((h) => h.contents.map((c) => (c as MarkdownString).value)).join("\n");
    assert.match(text, /30\/2020\/NĐ-CP/);
    assert.match(text, /Chính phủ/);
  });

  test("references of a cited letter lead back to who cites it", async () => {
    const { document } = await openLetter("van-ban/112-ubnd-nc.congvan");
    const position = positionOf(document, "112/UBND-NC", 2);
    const found = await commands.executeCommand<Location[]>("vscode.executeReferenceProvider", document.uri, position);
    assert.ok(found.some(({ uri }) => uri.path.endsWith("45-ra-soat-luu-tru.congvan")));
  });

  test("the outline holds the parts of the letter", async () => {
    const { document } = await openLetter(letter);
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const flat = (list: DocumentSymbol[]): string[] => list.flatMap((s) => [s.name, ...flat(s.children)]);
    assert.ok(
      flat(symbols).some((name) => name.includes("Nơi nhận")),
      flat(symbols).join("; "),
    );
  });

  test("a letter is found without its diacritics", async () => {
    const found = await commands.executeCommand<SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      "ra soat",
    );
    assert.ok(found.some(({ location }) => location.uri.path.endsWith("45-ra-soat-luu-tru.congvan")));
  });
});
