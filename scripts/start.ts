/** The app: pages and, unless WORKER=off, the worker. */
import { createRequestHandler } from "@remix-run/express";
import express from "express";
import { close, listen, portFromEnvironment, webServer } from "./app-server/app-server.ts";
import { importBundle } from "./app-server/bundle.ts";
import { chooseDatabase, migrateWhenUp } from "./app-server/database.ts";
import { inProject, reasonOf } from "./project.ts";
import { onStop } from "./stopping.ts";

process.env.NODE_ENV ??= "production";

let letGo = async () => {};
try {
  letGo = await chooseDatabase();
  const bundle = await importBundle();
  await migrateWhenUp();
  const web = webServer();
  // Their names hold a digest of what they say: they can never be out of date.
  const forever = { immutable: true, maxAge: "1y", index: false };
  web.use("/assets", express.static(inProject("build/client/assets"), forever));
  web.use(express.static(inProject("build/client"), { maxAge: "1h", index: false }));
  web.all("*", createRequestHandler({ build: bundle }));

  const server = await listen(web, portFromEnvironment());
  const worker = bundle.entry.module;
  void worker.startWorking();
  onStop(async () => {
    await Promise.all([close(server), worker.stopWorking()]);
    await letGo();
  });
  console.log(`Tillit listens on port ${portFromEnvironment()}`);
} catch (error) {
  console.error(reasonOf(error));
  await letGo();
  process.exit(1);
}
