import { type Disposable, type Uri, workspace } from "vscode";
import { ruleScheme } from "./protocol.ts";

/**
 * Opens the pages of the rules, to which findings lead. They have a scheme of their own: of findings that lead to
 * `file:` addresses an editor with a remote host shows only the first.
 */
export function openRulePages(folder: Uri): Disposable {
  const decoder = new TextDecoder();
  return workspace.registerTextDocumentContentProvider(ruleScheme, {
    async provideTextDocumentContent({ path }) {
      const name = /^\/(?<name>[\w-]{1,80}\.md)$/.exec(path)?.groups?.name;
      if (!name) return null;
      const page = folder.with({ path: `${folder.path}/${name}` });
      return decoder.decode(await workspace.fs.readFile(page));
    },
  });
}
