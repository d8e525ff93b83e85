import { describe, expect, it } from "vitest";
import { congvan } from "./congvan.ts";

const { start } = congvan({ "a.congvan": "" }, ["server.js"]);

describe("server", () => {
  it("speaks the protocol over standard input and output", async () => {
    const child = start(["server", "--stdio"]);
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let out = "";
    const answer = new Promise<void>((done) => {
      child.stdout.on("data", (chunk) => {
        out += chunk;
        if (out.includes('"capabilities"')) done();
      });
    });
    const ended = new Promise<number | null>((done) => child.on("close", done));
    send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    await answer;
    send({ method: "initialized", params: {} });
    send({ id: 2, method: "shutdown" });
    send({ method: "exit" });
    expect(await ended).toBe(0);
  });
});
