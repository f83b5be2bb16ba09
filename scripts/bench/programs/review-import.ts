/** Uploads a file, or does what comes next with it, with the app's own code; says what that took. */
import { db } from "../../../app/db.server";
import { recordInstallation } from "../../../app/installations.server";
import { stopBoss } from "../../../app/jobs.server";
import { EXPORT_FILES } from "../../../app/trust/reviews/exports/export-files.server";
import { startCheck, startImport } from "../../../app/trust/reviews/imports/import-verbs.server";
import { pastImports } from "../../../app/trust/reviews/imports/stored-import.server";
import { workOnImports } from "../../../app/trust/reviews/imports/work-on-imports.server";
import { uploadFile } from "./upload-file";

const [step = "", shop = "", file = "", products = "0"] = process.argv.slice(2);
const now = new Date();
const begun = performance.now();
if (step === "upload") await upload();
else if (step === "export") await exportAll();
else await work();
const seconds = (performance.now() - begun) / 1000;
const peakMb = (process.resourceUsage().maxRSS * 1024) / 1_000_000;
await stopBoss();
await db.$disconnect();
console.log(JSON.stringify({ seconds, peakMb }));

async function upload(): Promise<void> {
  await recordInstallation(shop, [], now);
  await db.product.createMany({
    data: Array.from({ length: Number(products) }, (_, index) => ({
      ...{ shop, id: String(index + 1), handle: `product-${index + 1}`, title: `No ${index + 1}` },
      ...{ type: "", vendor: "", skus: [], barcodes: [], lookedUpAt: now },
    })),
  });
  await uploadFile(shop, file, now);
}

async function work(): Promise<void> {
  const found = await theImport();
  if (found.state === "uploaded") await startCheck(found, found, now);
  if (found.state === "checked") await startImport(found, now);
  // The file names nothing but products that are known.
  const shopify = () => Promise.reject(new Error("Shopify was asked for a product"));
  await workOnImports(shop, now, shopify);
  const { state } = await theImport();
  if (state !== "checked" && state !== "done") throw new Error(`The import is ${state}`);
}

async function theImport() {
  const [found] = await pastImports(shop);
  if (!found) throw new Error(`${shop} has no import`);
  return found;
}

/** To nowhere: what counts is that it is made. */
async function exportAll(): Promise<void> {
  let bytes = 0;
  for await (const part of EXPORT_FILES.tillit.text(shop, now)) bytes += part.length;
  if (bytes === 0) throw new Error("Nothing was exported");
}
