import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SharedServer } from "../../server/src/catalogue/shared.ts";
import type { KnownDocument } from "../../server/src/core/citations/resolution.ts";
import { SharedCache } from "../../server/src/postgres/cache.ts";
import { SharedError } from "../../server/src/postgres/errors.ts";
import { record } from "./database.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that knows these documents by number; `failing` stands for its loss. */
function office(documents: Record<string, KnownDocument[]>) {
  const asked: string[][] = [];
  const state = { failing: null as SharedError | null, opened: 0, closed: 0, changed: 0, told: [] as string[] };
  const answer = async (keys: readonly string[]) => {
    if (state.failing) throw state.failing;
    asked.push([...keys]);
    return new Map(keys.map((key) => [key, documents[key] ?? []]));
  };
  const server: SharedServer = {
    numbered: answer,
    named: answer,
    search: async () => Object.values(documents).flat(),
    close: async () => void state.closed++,
  };
  const cache = new SharedCache({
    open: async () => {
      if (state.failing) throw state.failing;
      state.opened++;
      return server;
    },
    changed: () => state.changed++,
    told: ({ failure }) => state.told.push(failure?.reason ?? "connected"),
    fresh: 60_000,
  });
  return { cache, state, asked };
}

const one = record({ number: "1/A", title: "một" });

describe("what has come of a shared catalogue", () => {
  it("is asked for in one question, answered later, and not asked again", async () => {
    const { cache, state, asked } = office({ "1/A": [one] });
    expect(cache.numbered("1/A")).toEqual([]);
    expect(cache.numbered("2/A")).toEqual([]);
    expect([cache.isPending("1/A"), state.opened]).toEqual([true, 0]);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toEqual([["1/A", "2/A"]]);
    expect(cache.numbered("1/A")).toEqual([one]);
    expect(cache.numbered("2/A")).toEqual([]);
    expect([cache.isPending("1/A"), cache.isPending("2/A")]).toEqual([false, false]);
    expect(state).toMatchObject({ changed: 1, told: ["connected"] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(1);
    await cache.close();
  });

  it("is used while it is old, asked for anew, and tells only of what is another", async () => {
    const documents = { "1/A": [one] };
    const { cache, state, asked } = office(documents);
    cache.numbered("1/A");
    await vi.advanceTimersByTimeAsync(10);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(cache.numbered("1/A")).toEqual([one]);
    await vi.advanceTimersByTimeAsync(10);
    expect([asked.length, state.changed]).toEqual([2, 1]);
    documents["1/A"] = [{ ...one, title: "hai" }];
    await vi.advanceTimersByTimeAsync(61_000);
    cache.numbered("1/A");
    await vi.advanceTimersByTimeAsync(10);
    expect(cache.numbered("1/A")[0]?.title).toBe("hai");
    expect(state.changed).toBe(2);
    await cache.close();
  });

  it("stays when the server is lost; it is tried at longer and longer intervals", async () => {
    const { cache, state } = office({ "1/A": [one] });
    cache.numbered("1/A");
    await vi.advanceTimersByTimeAsync(10);
    state.failing = new SharedError("lost");
    cache.numbered("2/A");
    await vi.advanceTimersByTimeAsync(10);
    state.failing = new SharedError("unreachable");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(state.told).toEqual(["connected", "lost"]);
    expect(cache.numbered("1/A")).toEqual([one]);
    expect([cache.isPending("2/A"), state.opened]).toEqual([true, 1]);
    state.failing = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(cache.isPending("2/A")).toBe(false);
    expect(state).toMatchObject({ opened: 2, told: ["connected", "lost", "connected"] });
    await cache.close();
  });

  it("waits for the person where the person has to do something first", async () => {
    const { cache, state } = office({ "1/A": [one] });
    state.failing = new SharedError("unset");
    cache.numbered("1/A");
    await vi.advanceTimersByTimeAsync(10);
    state.failing = null;
    await vi.advanceTimersByTimeAsync(600_000);
    expect([state.opened, state.told]).toEqual([0, ["unset"]]);
    cache.retry();
    await vi.advanceTimersByTimeAsync(10);
    expect(cache.numbered("1/A")).toEqual([one]);
    await cache.close();
  });

  it("holds what a search has found", async () => {
    const { cache } = office({ "1/A": [one] });
    await cache.search("một", 10);
    await cache.search("một", 10);
    expect([...cache.all()]).toEqual([one]);
    expect(cache.isPending("1/A")).toBe(true);
    await cache.close();
  });
});
