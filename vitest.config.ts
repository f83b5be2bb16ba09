import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const everywhere = ["app", "dev-store", "scripts", "tests", "extensions"].map(
  (folder) => `${folder}/**`,
);
const databaseTests = everywhere.map((folder) => `${folder}/*.db.test.ts`);
const endToEnd = ["tests/e2e/**/*.test.ts"];

export default defineConfig({
  // React's own JSX, as Remix compiles it.
  esbuild: { jsx: "automatic" },
  test: {
    // More than there are cores: part of a test's time is waiting for its database.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: everywhere.map((folder) => `${folder}/*.test.{ts,tsx}`),
          exclude: [...databaseTests, ...endToEnd],
          setupFiles: ["tests/environment.ts", "tests/quiet-console.ts"],
          // They share a process and its modules, most of their time being imports: see
          // tests/shared-process.test.ts for what none of them may do.
          isolate: false,
          unstubEnvs: true,
          unstubGlobals: true,
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: databaseTests,
          globalSetup: ["tests/database.ts"],
          setupFiles: ["tests/environment.ts", "tests/own-database.ts", "tests/quiet-console.ts"],
          // A thread is there sooner than a process, and still has modules and an environment of its own.
          pool: "threads",
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: endToEnd,
          globalSetup: ["tests/e2e/demo.ts"],
          setupFiles: ["tests/quiet-console.ts"],
          // Each worker has a demo to itself, in which its files take turns; one that runs already has room for one.
          maxWorkers: process.env.DEMO_URL ? 1 : 2,
          // After the others: a browser wants the machine for itself.
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
