import { PrismaPg } from "@prisma/adapter-pg";
import { defineConfig } from "prisma/config";

// The command line wants to download a query engine that it never uses with an adapter.
process.env.PRISMA_QUERY_ENGINE_LIBRARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  engine: "js",
  experimental: { adapter: true },
  // A pool that stays idle keeps the command from ending.
  adapter: async () =>
    new PrismaPg({ connectionString: process.env.DATABASE_URL, idleTimeoutMillis: 100 }),
});
