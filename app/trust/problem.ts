import type { ZodError } from "zod";

/**
 * What is wrong with an input, and where. The code is the key of a sentence under `problems.` in
 * the admin's locales; the messages in our schemas are these codes.
 */
export type Problem = {
  path: (string | number)[];
  code: string;
  values?: Record<string, string | number>;
};

/** Schemas give a code of their own wherever a person can get it wrong; the rest is a forged request. */
const isCode = (message: string) => /^[a-z]+(-[a-z0-9]+)*$/.test(message);

export function problemsFrom(error: ZodError): Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    const code = isCode(issue.message) ? issue.message : "invalid";
    const values = valuesOf(issue);
    return values ? { path, code, values } : { path, code };
  });
}

function valuesOf(issue: ZodError["issues"][number]): Problem["values"] | undefined {
  if (issue.code === "too_big") return { max: Number(issue.maximum) };
  if (issue.code === "custom" && issue.params) return issue.params as Problem["values"];
  return undefined;
}
