/** Asks the process beside it how it is: `node scripts/image/is-healthy.ts [PORT] [PATH]`. */
const [port = process.env.PORT ?? "3000", path = "/healthz"] = process.argv.slice(2);
const ok = await fetch(`http://127.0.0.1:${port}${path}`).then(
  (answer) => answer.ok,
  () => false,
);
process.exit(ok ? 0 : 1);

export {};
