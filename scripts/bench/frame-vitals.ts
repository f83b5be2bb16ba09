export type Vitals = {
  /** Milliseconds from where the frame began to load to its largest paint. */
  lcp: number;
  cls: number;
  /** Milliseconds from the slowest thing that was done to the next paint; 0 where nothing was done. */
  inp: number;
};

type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; interactionId: number };

/**
 * In each frame, before anything of it. By the same rules as App Bridge, which reports to Shopify from the
 * app's own frame: its clock begins when the frame does.
 */
export function watchVitals(): void {
  const vitals: Vitals = { lcp: 0, cls: 0, inp: 0 };
  Object.assign(window, { vitals });
  const observe = (type: string, note: (entry: Entry) => void, options = {}) =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(note)).observe({
      ...{ type, buffered: true },
      ...options,
    });
  observe("largest-contentful-paint", ({ startTime }) => (vitals.lcp = startTime));
  // All that ever moved, where Shopify counts the worst five seconds: never less than theirs.
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) vitals.cls += value;
  });
  const shortest = { durationThreshold: 16 };
  observe(
    "event",
    ({ duration, interactionId }) => {
      if (interactionId > 0) vitals.inp = Math.max(vitals.inp, duration);
    },
    shortest,
  );
}

export const seenVitals = (): Vitals => (window as unknown as { vitals: Vitals }).vitals;
