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
  // What moves within half a second of a key or a click was asked for. Shopify's frame is of another site than
  // its admin; in one of the same site, as the demo's, Chromium itself tells no frame of a click.
  let input = -Infinity;
  for (const type of ["pointerdown", "keydown"]) {
    addEventListener(type, ({ timeStamp }) => (input = timeStamp), { capture: true });
  }
  // All that ever moved, where Shopify counts the worst five seconds: never less than theirs.
  observe("layout-shift", ({ value, hadRecentInput, startTime }) => {
    if (!hadRecentInput && startTime - input > 500) vitals.cls += value;
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
