import { spawn } from "node:child_process";
import { PROJECT } from "./project.ts";

export type CommandResult = { code: number; output: string };

/** Runs a program quietly and answers what it said. */
export async function command(
  program: string,
  options: string[],
  { env = {}, cwd = PROJECT }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<CommandResult> {
  const child = spawn(program, options, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const stop = () => child.kill();
  process.once("exit", stop);
  const code = await new Promise<number>((resolve) => {
    child.on("close", (status) => resolve(status ?? 1));
    child.on("error", (error) => {
      output += error.message;
      resolve(127);
    });
  });
  process.off("exit", stop);
  return { code, output: output.trim() };
}

/** Runs a package's program with the Node that came with the packages. */
export function packageCommand(
  file: string,
  options: string[],
  env: Record<string, string> = {},
): Promise<CommandResult> {
  return command(process.execPath, [`node_modules/${file}`, ...options], { env });
}
