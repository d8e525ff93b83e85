import {
  type CancellationToken,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import type { ServiceContext } from "../service/context.ts";
import { contextOf, type Session } from "./session.ts";

interface About {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * Makes handlers of requests about an open letter out of functions of the letter's context. A failing feature answers
 * `none`, is logged, and leaves the others alone.
 */
export const answering =
  (session: Session) =>
  <P extends About, R>(what: string, none: R, feature: (context: ServiceContext, params: P) => R | Promise<R>) =>
  (params: P, token: CancellationToken): Promise<R | ResponseError<void>> =>
    session.log.contain<R | ResponseError<void>>(what, none, async () => {
      const document = session.documents.get(params.textDocument.uri);
      if (document?.kind !== "letter") return none;
      const context = await contextOf(session, document);
      return token.isCancellationRequested ? cancelled() : feature(context, params);
    });

const cancelled = () => new ResponseError<void>(LSPErrorCodes.RequestCancelled, "cancelled");

export const offsetOf = ({ letter }: ServiceContext, position: Position): number => letter.source.offsetAt(position);
