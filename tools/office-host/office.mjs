// LibreOffice in a process of its own: it starts in some 20 s, and then takes half a second for a letter.
import path from "node:path";
import { setUpOffice } from "./setup.mjs";

/**
 * Starts it, installed first where it is not. What it prints in is Liberation Serif, which has the widths of Times New
 * Roman and comes with it: pages fall alike on every machine.
 */
export async function startOffice() {
  setUpOffice();
  const { createSubprocessConverter } = await import("@matbee/libreoffice-converter/server");
  const wasmPath = path.join(import.meta.dirname, "node_modules/@matbee/libreoffice-converter/wasm");
  const converter = await createSubprocessConverter({ wasmPath });
  return {
    /** @param {Uint8Array} docx @returns {Promise<Uint8Array>} */
    async toPdf(docx) {
      const { data } = await converter.convert(docx, { outputFormat: "pdf" }, "letter.docx");
      return new Uint8Array(data);
    },
    stop: () => converter.destroy(),
  };
}
