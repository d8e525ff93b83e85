import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/vscode/*.test.ts"],
    // One window, one letter: each test goes on where the one before ended.
    fileParallelism: false,
    bail: 1,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
