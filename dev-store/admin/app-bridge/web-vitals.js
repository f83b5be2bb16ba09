/** Measures what Shopify measures of an app, and reports it when the page is left. */
export function webVitals() {
  let report = null;
  const measured = { LCP: 0, CLS: 0, INP: 0, FCP: 0, TTFB: 0 };

  const observe = (type, take, options = {}) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true, ...options });
  };
  observe("largest-contentful-paint", (entry) => (measured.LCP = entry.startTime));
  observe("layout-shift", (entry) => {
    if (!entry.hadRecentInput) measured.CLS += entry.value;
  });
  observe("event", (entry) => (measured.INP = Math.max(measured.INP, entry.duration)), {
    durationThreshold: 40,
  });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") measured.FCP = entry.startTime;
  });
  observe("navigation", (entry) => (measured.TTFB = entry.responseStart));

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || report === null) return;
    const metrics = Object.entries(measured).map(([name, value]) => ({
      id: crypto.randomUUID(),
      name,
      value,
    }));
    void report({ metrics });
  });
  return {
    async onReport(callback) {
      report = callback;
    },
  };
}
