import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { inProject, reasonOf } from "../project.ts";

const SHOPS = ["careful", "careless", "fresh"];

export type DemoOptions = {
  port: number;
  fresh: boolean;
  shop: string | undefined;
  theme: string | undefined;
  /** The sample shop's merchant has stated nothing yet. */
  empty: boolean;
  /** Everything that the demo keeps. */
  dataDir: string;
};

/** What was asked for on the command line; throws one sentence about what cannot be. */
export function readCommandLine(options: string[]): DemoOptions {
  const { port, fresh, empty, shop, theme, data } = parsed(options);
  if (!/^\d+$/.test(port) || Number(port) < 1024 || Number(port) > 65_531) {
    throw new Error(`--port is a number from 1024 to 65531, not ${port}.`);
  }
  if (shop !== undefined && !SHOPS.includes(shop)) {
    throw new Error(`--shop is one of ${SHOPS.join(", ")}, not ${shop}.`);
  }
  if (theme !== undefined && !(existsSync(theme) && statSync(theme).isDirectory())) {
    throw new Error(`--theme names a folder that is not there: ${theme}`);
  }
  return {
    port: Number(port),
    fresh,
    empty,
    shop,
    theme: theme && path.resolve(theme),
    dataDir: data ? path.resolve(data) : inProject(".data"),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: "string", default: "4400" },
        fresh: { type: "boolean", default: false },
        empty: { type: "boolean", default: false },
        shop: { type: "string" },
        theme: { type: "string" },
        data: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new Error(reasonOf(error).split("\n")[0], { cause: error });
  }
}
