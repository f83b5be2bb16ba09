import { existsSync, globSync, rmSync, statSync } from "node:fs";
import { type CommandResult, packageCommand } from "../command.ts";
import { inProject } from "../project.ts";
import type { Made } from "./stamp.ts";

/** Something made from the project's files, once until they change. */
export type Step = Made & { make(): Promise<CommandResult> };

export const databaseClient: Step = {
  name: "database client",
  from: ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"],
  to: ["node_modules/.prisma/client/index.js", "node_modules/.prisma/client/index.d.ts"],
  make: () =>
    packageCommand("prisma/build/index.js", ["generate"], {
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    }),
};

export const adminApiTypes: Step = {
  name: "Admin API types",
  from: [".graphqlrc.ts", "app/api-version.ts", "app/admin-api/**/*.ts", "package-lock.json"],
  except: ["**/*.test.ts"],
  to: ["app/types/admin.generated.d.ts", "app/types/admin.types.d.ts"],
  make: () => packageCommand(".bin/graphql-codegen", ["--config", ".graphqlrc.ts"]),
};

export const appBuild: Step = {
  name: "app build",
  from: [
    "app/**",
    "docs/merchants/**",
    "extensions/tillit/**",
    "public/**",
    "prisma/schema.prisma",
    "vite.config.ts",
    "tsconfig.json",
    "package.json",
    "package-lock.json",
  ],
  except: ["**/*.test.ts", "**/*.test.tsx", "app/types"],
  to: ["build/server/index.js", "build/client/assets"],
  make: () => {
    dropOldAssets();
    return packageCommand("@remix-run/dev/dist/cli.js", ["vite:build"], { NODE_ENV: "production" });
  },
};

const A_DAY = 24 * 60 * 60 * 1000;

/** A build leaves the files of earlier ones, for apps that still run; after a day none does. */
function dropOldAssets(): void {
  const folder = inProject("build/client/assets");
  if (!existsSync(folder)) return;
  for (const name of globSync("*", { cwd: folder })) {
    const file = `${folder}/${name}`;
    if (Date.now() - statSync(file).mtimeMs > A_DAY) rmSync(file, { recursive: true });
  }
}
