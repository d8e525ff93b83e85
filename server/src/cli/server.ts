import path from "node:path";
import type { Arguments } from "./usage.ts";

/** `congvan server --stdio`: the server of the bundle beside this one; it ends when its client goes. */
export async function server(args: Arguments): Promise<number> {
  if (!args.flag("stdio")) process.argv.push("--stdio");
  require(path.join(__dirname, "server.js"));
  return await new Promise<number>(() => {});
}
