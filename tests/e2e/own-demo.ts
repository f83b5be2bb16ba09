import { inject } from "vitest";

/** The demo of the worker that this test file runs in: nobody else is in it meanwhile. */
const demos = inject("demos");
export const { url, data } = demos[(Number(process.env.VITEST_POOL_ID) - 1) % demos.length]!;
