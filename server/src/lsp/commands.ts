import { assignNumberCommand, releaseNumberCommand } from "../service/number-line.ts";
import { addToRegisterCommand, openAddressCommand } from "../service/relation-actions.ts";
import type { Checker } from "./checker.ts";
import { messages } from "./messages.ts";
import type { Numbers } from "./numbers.ts";
import { type Progress, withProgress } from "./progress.ts";
import { checkWorkspaceCommand, renumberCommand } from "./protocol.ts";
import { addToRegister } from "./register-entry.ts";
import { renumberLetter } from "./renumber.ts";
import type { Session } from "./session.ts";

/** What a person can have the server do by name. */
export function registerCommands(session: Session, checker: Checker, numbers: Numbers): void {
  const { connection, log, settings, workspace } = session;

  connection.onExecuteCommand(({ command, arguments: args = [] }, token) =>
    log.contain(command, null, async () => {
      if (command === addToRegisterCommand) return addToRegister(session, args);
      if (command === assignNumberCommand) return numbers.assign(args);
      if (command === releaseNumberCommand) return numbers.release(args);
      if (command === openAddressCommand) return openAddress(session, args);
      if (command === renumberCommand) return renumberLetter(session, args);
      if (command !== checkWorkspaceCommand) return null;
      const { locale } = await settings.of();
      const work = async (progress: Progress) => {
        if (!workspace.complete) await workspace.read(workspace.folders, progress);
        return checker.checkAll(progress);
      };
      return withProgress(session, messages.checking[locale], work, token);
    }),
  );
}

/** Opens an address outside the editor. Only `https:` addresses: what a register says is data. */
async function openAddress({ connection }: Session, [address]: readonly unknown[]): Promise<boolean> {
  const isAddress = typeof address === "string" && address.startsWith("https://") && URL.canParse(address);
  if (!isAddress) return false;
  const { success } = await connection.window.showDocument({ uri: address, external: true });
  return success;
}
