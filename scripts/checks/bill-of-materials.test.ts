import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { billOfMaterials } from "./bill-of-materials";
import { packagesIn, readLock } from "./locked-package";

const bill = billOfMaterials(readLock());
const named = new Set(bill.components.map(({ name }) => name));

describe("the bill of materials", () => {
  it("is CycloneDX, of this app", () => {
    expect(bill).toMatchObject({
      ...{ bomFormat: "CycloneDX", specVersion: "1.5" },
      metadata: { component: { name: packageJson.name, version: packageJson.version } },
    });
  });

  it("names all that the app needs to run, also what only its packages need", () => {
    expect(Object.keys(packageJson.dependencies).filter((name) => !named.has(name))).toEqual([]);
    const running = packagesIn(readLock()).filter(({ dev }) => !dev);
    expect(running.filter(({ name }) => !named.has(name))).toEqual([]);
  });

  it("names nothing that only tests and builds", () => {
    expect(
      ["vitest", "prettier", "eslint", "typescript-eslint"].filter((one) => named.has(one)),
    ).toEqual([]);
  });

  it("gives each a version, a licence and the hash of what was fetched", () => {
    const lacking = bill.components.filter(
      ({ version, licenses, hashes }) =>
        version === "" ||
        licenses.length !== 1 ||
        !/^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ""),
    );
    expect(lacking).toEqual([]);
  });

  it("lists each version of a package once", () => {
    const refs = bill.components.map((one) => one["bom-ref"]);
    expect(refs).toEqual([...new Set(refs)]);
  });

  it("says what needs what, down to the deepest", () => {
    const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const reach = (ref: string) => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const next of needs.get(ref) ?? []) reach(next);
    };
    reach(bill.metadata.component["bom-ref"]);
    const lost = bill.components.filter((one) => !reached.has(one["bom-ref"]));
    expect(lost.map((one) => one["bom-ref"])).toEqual([]);
  });
});
