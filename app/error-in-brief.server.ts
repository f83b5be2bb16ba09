type Brief = { type: string; message: string; stack?: string; code?: string; cause?: Brief };

/** PostgreSQL quotes the row or the key that it refuses. */
const QUOTED = [
  { what: /Failing row contains [\s\S]*/, becomes: "Failing row contains …" },
  { what: /Key \(([^)]{0,200})\)=\([\s\S]*/, becomes: "Key ($1)=…" },
];

const quotingNothing = (text: string) =>
  QUOTED.reduce((said, { what, becomes }) => said.replace(what, becomes), text);

const DEEPEST = 3;

/**
 * What the log says of an error: what helps to find it. Not all that hangs on it: libraries put there what was
 * asked and answered, with names and addresses of people.
 */
export function inBrief(error: unknown, depth = 0): Brief {
  if (typeof error !== "object" || error === null) {
    return { type: typeof error, message: quotingNothing(String(error)) };
  }
  const { name, message, stack, code, cause } = error as Record<string, unknown>;
  return {
    type: typeof name === "string" ? name : "object",
    message: typeof message === "string" ? quotingNothing(message) : "",
    ...(typeof stack === "string" && { stack: quotingNothing(stack) }),
    ...((typeof code === "string" || typeof code === "number") && { code: String(code) }),
    ...(cause !== undefined && depth < DEEPEST && { cause: inBrief(cause, depth + 1) }),
  };
}
