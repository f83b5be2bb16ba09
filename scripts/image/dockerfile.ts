export type Instruction = { name: string; words: string };

/** The instructions of a Dockerfile in their order: comments left out, continued lines joined. */
export function instructionsOf(text: string): Instruction[] {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const found = /^([A-Z]+)\s+(.*)$/.exec(line);
      if (!found) throw new Error(`No instruction of a Dockerfile: ${line}`);
      return { name: found[1] ?? "", words: found[2] ?? "" };
    });
}

/** What the image runs, as a program and its arguments. */
export function programOf(instructions: Instruction[]): string[] {
  const last = instructions.findLast(({ name }) => name === "CMD");
  return JSON.parse(last?.words ?? "[]") as string[];
}
