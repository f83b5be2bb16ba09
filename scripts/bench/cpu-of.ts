/** How many milliseconds of a processor the app has had, by its own metrics. */
export async function cpuOf(metricsUrl: string): Promise<number> {
  const answer = await fetch(metricsUrl, { signal: AbortSignal.timeout(20_000) });
  const seconds = /^process_cpu_seconds_total (\S+)/m.exec(await answer.text())?.[1];
  if (seconds === undefined) throw new Error(`${metricsUrl} does not tell`);
  return Number(seconds) * 1_000;
}
