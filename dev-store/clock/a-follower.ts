/** A program for tests that follows a dev store's clock: on each line it reads, it says what time it has. */
import { createInterface } from "node:readline";
import "../preload.mjs";

console.log("follows");
createInterface({ input: process.stdin }).on("line", () => console.log(Date.now()));
