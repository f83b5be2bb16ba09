// Loaded into a program of the demo: when the demo is gone, however it went, so is the program.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
