/** What of the converter is used; the package itself is there only once the tests have set it up. */
declare module "@matbee/libreoffice-converter/server" {
  interface Converter {
    convert(file: Uint8Array, options: { outputFormat: string }, name: string): Promise<{ data: Uint8Array }>;
    destroy(): Promise<void>;
  }
  export function createSubprocessConverter(options: { wasmPath: string }): Promise<Converter>;
}
