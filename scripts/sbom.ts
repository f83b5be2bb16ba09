/** `npm run --silent sbom [-- --to FILE]`: what runs in production as a bill of materials, CycloneDX in JSON. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { billOfMaterials } from "./checks/bill-of-materials.ts";
import { readLock } from "./checks/locked-package.ts";

const { values } = parseArgs({ options: { to: { type: "string" } } });
const text = `${JSON.stringify(billOfMaterials(readLock()), null, 2)}\n`;
if (values.to === undefined) process.stdout.write(text);
else writeFileSync(values.to, text);
