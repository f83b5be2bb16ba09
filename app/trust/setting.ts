import { z } from "zod";
import type { Facts } from "./facts";
import { problemsFrom, type Problem } from "./problem";

/** A page of settings: one validated value per shop, read and written whole. */
export type Setting<Value> = {
  name: string;
  schema: z.ZodType<Value, unknown>;
  whenUnset: Value;
  /**
   * One step for each shape the value has had before this one: the first turns shape 1 into shape 2.
   * A step is never changed once it has been released, only followed by another.
   */
  upgrades: ((older: unknown) => unknown)[];
  /** What the schema cannot know: where the value says something else than the facts do. */
  disagreements?(value: Value, facts: Facts): Problem[];
};

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

const Stored = z.object({ shape: z.int().positive(), value: z.unknown() });
export type Stored = { shape: number; value: unknown };

export const currentShape = (setting: { upgrades: unknown[] }) => setting.upgrades.length + 1;

export function parseInput<Value>(setting: Setting<Value>, input: unknown): Parsed<Value> {
  const parsed = setting.schema.safeParse(input);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsFrom(parsed.error) };
}

export function toStored<Value>(setting: Setting<Value>, value: Value): Stored {
  return { shape: currentShape(setting), value };
}

/** Reads a stored value of this or any older shape. */
export function parseStored<Value>(setting: Setting<Value>, stored: unknown): Parsed<Value> {
  const envelope = Stored.safeParse(stored);
  if (!envelope.success) {
    return { ok: false, problems: [{ path: [], code: "saved-value-unreadable" }] };
  }

  const { shape, value } = envelope.data;
  if (shape > currentShape(setting)) {
    // Written by a newer version of the app that was then rolled back.
    return { ok: false, problems: [{ path: [], code: "saved-by-newer-version" }] };
  }
  const upgraded = setting.upgrades.slice(shape - 1).reduce((older, step) => step(older), value);
  return parseInput(setting, upgraded);
}
