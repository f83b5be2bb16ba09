/** The app's server and its way to stop, with a page and a job that take as long as they are told: for its test. */
import { setTimeout as sleep } from "node:timers/promises";
import { onStop } from "../../stopping.ts";
import type { Bundle } from "../bundle.ts";
import { serve } from "../serve.ts";

const [port = "0", drain = "0"] = process.argv.slice(2);

const isReady = (context: { running?: { isStopping(): boolean } }) =>
  !context.running?.isStopping();

type Asked = { context: { running?: { isStopping(): boolean } } };

const route = (id: string, path: string, loader: (asked: Asked) => unknown) => ({
  [id]: { id, path, module: { loader } },
});

const bundle = {
  routes: {
    ...route("slow", "slow", async () => {
      await sleep(1_000);
      return new Response("finished");
    }),
    ...route("readyz", "readyz", ({ context }) =>
      Response.json({}, { status: isReady(context) ? 200 : 503 }),
    ),
  },
  entry: {
    module: {
      default: () => new Response("no page", { status: 404 }),
      within: (_: unknown, run: () => void) => run(),
      answered: () => undefined,
      startWorking: () => Promise.resolve(),
      async stopWorking() {
        console.log("the jobs are waited for");
        await sleep(200);
        console.log("the jobs are done");
      },
    },
  },
  assets: { routes: {}, entry: { imports: [], module: "" }, url: "", version: "1" },
  future: { v3_singleFetch: true },
  mode: "production",
  publicPath: "/",
} as unknown as Bundle;

const stop = await serve(bundle, {
  ...{ port: Number(port), migrations: [], most: 10, drainMs: Number(drain) },
});
onStop(stop);
console.log("listens");
