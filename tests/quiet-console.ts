import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

const said: string[] = [];

// What is worth saying on the error console is worth a test that expects it.
console.error = (...words: unknown[]) => said.push(format(...words));

beforeEach(() => said.splice(0));
afterEach(() => expect(said.splice(0), "console.error").toEqual([]));
