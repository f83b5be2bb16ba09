import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { inProject, PROJECT } from "../project.ts";

export type Shopify = {
  url: string;
  /** The only shop that it knows, and the app's token for it. */
  shop: string;
  token: string;
  stop(): Promise<void>;
};

/** See scripts/bench/shopify-of-size.ts. */
export async function startShopify(products: number): Promise<Shopify> {
  const program = inProject("scripts/bench/shopify-of-size.ts");
  const child = spawn(process.execPath, [program, String(products)], {
    cwd: PROJECT,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const said = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    void ended.then(() => reject(new Error("The dev store ended at once")));
  });
  const { url, shop, token } = JSON.parse(await said) as Omit<Shopify, "stop">;
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  return { url, shop, token, stop };
}
