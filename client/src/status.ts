import { type Disposable, LanguageStatusSeverity, languages, window } from "vscode";
import { messages } from "./messages.ts";
import { documentScheme, type StatusParams } from "./protocol.ts";

/** Names a clerk knows the standards by. */
const standardNames: Readonly<Record<string, string>> = {
  nd30: "Nghị định 30/2020",
  hd36: "HD 36",
  hd05: "HD 05",
};

export interface Status extends Disposable {
  /** Remembers what the server says of a letter, and shows it where that letter is in front. */
  update(params: StatusParams): void;
  /** Forgets a letter that was closed. */
  forget(uri: string): void;
}

/** The item beside the language name: which standard applies to the letter in front, and how many findings it has. */
export function createStatus(): Status {
  const known = new Map<string, StatusParams>();
  const item = languages.createLanguageStatusItem("congvan.standard", [{ language: "congvan" }]);
  item.command = { command: "workbench.actions.view.problems", title: messages().showProblems };

  const show = () => {
    const text = messages();
    const uri = window.activeTextEditor?.document.uri;
    const now = uri && known.get(uri.toString());
    item.name = text.statusName;
    item.busy = uri !== undefined && uri.scheme !== documentScheme && !now;
    item.text = now ? (standardNames[now.standard] ?? now.standard) : "Công văn";
    item.detail = now ? counts(now) : item.busy ? text.starting : "";
    item.severity = now?.errors
      ? LanguageStatusSeverity.Error
      : now?.warnings
        ? LanguageStatusSeverity.Warning
        : LanguageStatusSeverity.Information;
  };

  show();
  const onEditor = window.onDidChangeActiveTextEditor(show);
  return {
    update(params) {
      known.set(params.uri, params);
      show();
    },
    forget(uri) {
      known.delete(uri);
    },
    dispose() {
      onEditor.dispose();
      item.dispose();
    },
  };
}

/** "2 lỗi, 1 cảnh báo, 0 lưu ý", or that there is nothing to report. */
export function counts({ errors, warnings, infos }: Pick<StatusParams, "errors" | "warnings" | "infos">): string {
  const text = messages();
  return errors + warnings + infos === 0 ? text.noFindings : text.findings(errors, warnings, infos);
}
