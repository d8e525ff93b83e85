/** Milliseconds of a run: the median over many, after a warm-up. */
export function median(run: () => void, runs = 60, warmUp = 30): number {
  for (let i = 0; i < warmUp; i++) run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return percentile(times, 50);
}

export function percentile(times: readonly number[], p: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? 0;
}

/**
 * How many times longer `a` takes than `b`. The two run in turn, so that a machine that slows down slows both and
 * neither finds its own data still warm; the median of the pairs' ratios. The warm-up is long enough for the engine's
 * compilers to be done with both, as they are in a server that has run for a minute.
 */
export function ratio(
  a: () => void,
  b: () => void,
  pairs = 600,
  warmUp = 4000,
): { ratio: number; a: number; b: number } {
  const times: { a: number; b: number }[] = [];
  for (let i = 0; i < warmUp + pairs; i++) {
    const start = performance.now();
    a();
    const between = performance.now();
    b();
    if (i >= warmUp) times.push({ a: between - start, b: performance.now() - between });
  }
  return {
    ratio: percentile(
      times.map((t) => t.a / t.b),
      50,
    ),
    a: percentile(
      times.map((t) => t.a),
      50,
    ),
    b: percentile(
      times.map((t) => t.b),
      50,
    ),
  };
}

/** One line of the bench's table: a figure, what it may be, and what CI accepts on a noisy machine. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The promise, `≤` unless `atLeast`. */
  readonly budget: number;
  readonly atLeast?: boolean;
  readonly note: string;
}

const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export function table(figures: readonly Figure[]): string {
  const rows = figures.map((f) => [
    f.name,
    `${shown(f.value)} ${f.unit}`,
    `${f.atLeast ? "≥" : "≤"} ${shown(f.budget)} ${f.unit}`,
    kept(f, 1) ? "kept" : "MISSED",
    f.note,
  ]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((r) => (r[i] as string).length)));
  return rows.map((r) => r.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")).join("\n");
}

/** Whether a figure keeps its budget, with `room` (1 is none). */
export const kept = ({ value, budget, atLeast }: Figure, room: number): boolean =>
  atLeast ? value * room >= budget : value <= budget * room;
