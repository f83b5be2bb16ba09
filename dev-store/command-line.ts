import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { SAMPLE_NAMES, type SampleName } from "./shops/samples.ts";

export type CommandLine = {
  port: number;
  sample: SampleName | undefined;
  fresh: boolean;
  themeDir: string | undefined;
};

/** The command line cannot be followed. The message is for the person who typed it. */
export class WrongCommandLine extends Error {}

export function readCommandLine(args: string[]): CommandLine {
  const { port, shop, fresh, theme } = parsed(args);
  const sample = SAMPLE_NAMES.find((name) => name === shop);
  if (shop !== undefined && !sample) {
    throw new WrongCommandLine(`--shop is one of ${SAMPLE_NAMES.join(", ")}, not ${shop}.`);
  }
  // The app's frame, the app itself, the mailbox and what comes back take the four next ports.
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65_531) {
    throw new WrongCommandLine(`--port is a number from 1 to 65531, not ${port}.`);
  }
  return { port: Number(port), sample, fresh, themeDir: theme && resolve(theme) };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: "string", default: "4400" },
        shop: { type: "string" },
        fresh: { type: "boolean", default: false },
        theme: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new WrongCommandLine((error as Error).message);
  }
}
