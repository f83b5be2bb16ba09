/** One Ctrl-C can arrive more than once: from the terminal, and passed on by npm. */
const SAME_SIGNAL = 800;

/**
 * Runs `stop` once: at the first signal, or when the program that started this one is gone. A second
 * signal ends the process at once.
 */
export function onStop(stop: () => Promise<void>): void {
  let first: number | null = null;
  const begin = (exitCode: number) => {
    if (first !== null) {
      if (Date.now() - first > SAME_SIGNAL) process.exit(exitCode);
      return;
    }
    first = Date.now();
    stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", () => begin(0));
  process.on("SIGTERM", () => begin(0));
  process.on("SIGHUP", () => begin(0));
  if (process.channel) {
    process.on("disconnect", () => begin(1));
    // Listening must not keep a process alive that has nothing left to do.
    process.channel.unref();
  }
}
