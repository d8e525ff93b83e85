import { preview } from "../service/preview.ts";
import { type PreviewAnswer, previewRequest } from "./protocol.ts";
import type { Session } from "./session.ts";

/** Answers with the pages of an open letter. Neither the workspace nor the catalogue is waited for: pages need none. */
export function registerPreview({ connection, log, documents, letters, configs, workspace }: Session): void {
  connection.onRequest(previewRequest, ({ uri }) =>
    log.contain<PreviewAnswer | null>("preview", null, async () => {
      const file = await configs.of(uri, workspace.folders[0]);
      const document = documents.get(uri);
      if (document?.kind !== "letter") return null;
      const pages = preview(letters.read(document), file?.config.standard ?? "auto");
      return { version: document.text.version, ...pages };
    }),
  );
}
