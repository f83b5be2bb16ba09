import { z } from "zod";

/** The caller asked for something that cannot be done; the message says what. */
export class Refusal extends Error {}

/** The caller named something that is not there; the message says what. */
export class NotThere extends Error {}

/** The body as its schema reads it; an empty body counts as `{}`. */
export function readBody<Shape>(shape: z.ZodType<Shape>, body: unknown): Shape {
  const read = shape.safeParse(body ?? {});
  if (read.success) return read.data;
  throw new Refusal(read.error.issues.map(sentence).join("; "));
}

const sentence = ({ path, message }: { path: PropertyKey[]; message: string }) =>
  path.length > 0 ? `${path.map(String).join(".")}: ${message}` : message;
