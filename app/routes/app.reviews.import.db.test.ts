import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { aShopWith, anImport, imported, worked } from "../../tests/review-imports";
import { aSessionToken, SHOP, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { startBoss, stopBoss } from "../jobs.server";
import { csvLines } from "../trust/reviews/portable/csv-lines";
import { FILE_MAX_BYTES, PIECE_BYTES } from "../trust/reviews/imports/pieces";
import { loader as page } from "./app.reviews.import.$id._index/route";
import { action as check } from "./app.reviews.import.$id.check";
import { action as file } from "./app.reviews.import.$id.file";
import { action as piece } from "./app.reviews.import.$id.pieces.$place";
import { loader as pieces } from "./app.reviews.import.$id.pieces._index";
import { loader as progress } from "./app.reviews.import.$id.progress";
import { loader as rejects } from "./app.reviews.import.$id.rejects";
import { action as run } from "./app.reviews.import.$id.run";
import { action as undo } from "./app.reviews.import.$id.undo";
import { action as uploads } from "./app.reviews.import.uploads";

shopifyTokens();

type Params = Record<string, string>;
type Route = (args: LoaderFunctionArgs) => Promise<Response>;

type Asked = { params?: Params; method?: string; body?: BodyInit; query?: string };

async function ask(route: Route, { params = {}, method = "POST", body, query = "" }: Asked) {
  const request = new Request(`https://tillit.example/app/reviews/import${query}`, {
    method,
    body: body ?? null,
    headers: {
      authorization: `Bearer ${await aSessionToken()}`,
      "user-agent": "Mozilla/5.0 Chrome/140",
    },
  });
  return route({ request, params, context: {} }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
}
const answer = async (route: Route, asked: Asked) => (await ask(route, asked)).json();
const begun = (size: number, fileName = "reviews.csv") =>
  answer(uploads, { body: JSON.stringify({ fileName, size }) });

const HEADERS = ["Handle", "Stars", "Text", "Date", "Name"];
const table = (...rows: string[][]) => csvLines([HEADERS, ...rows]);
const GOOD = ["wool-blanket", "5", "Warm", "2026-02-10", "Ann"];

/** Sends a file as the page does. */
async function sent(text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const { id } = await begun(bytes.length);
  for (let place = 0; place * PIECE_BYTES < bytes.length; place += 1) {
    const body = bytes.subarray(place * PIECE_BYTES, (place + 1) * PIECE_BYTES);
    const params = { id, place: String(place) };
    expect(await answer(piece, { params, body: Buffer.from(body) })).toEqual({ ok: true });
  }
  return id;
}

async function planned(id: string) {
  const { mapping, choices } = await answer(progress, { params: { id }, method: "GET" });
  return JSON.stringify({ mapping, choices });
}

beforeEach(async () => {
  for (const table of [
    "Review",
    "ReviewImport",
    "ImportPart",
    "ImportReject",
    "Product",
    "DataLook",
  ]) {
    await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  }
  await db.installation.deleteMany();
  await (await startBoss()).deleteAllJobs();
  await aShopWith(SHOP, [{ id: "101", handle: "wool-blanket" }]);
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("an upload", () => {
  it("is refused before it begins when the file is empty or too large", async () => {
    expect(await begun(0)).toEqual({ ok: false, problem: { code: "file-empty" } });
    expect(await begun(FILE_MAX_BYTES + 1)).toMatchObject({
      problem: { code: "file-too-large", values: { max: 300 } },
    });
    expect(await db.reviewImport.count()).toBe(0);
  });

  it("goes on with the pieces that are missing", async () => {
    const { id } = await begun(PIECE_BYTES + 5);
    const params = { id, place: "1" };
    await ask(piece, { params, body: "12345" });
    expect(await answer(pieces, { params, method: "GET" })).toEqual({ places: [1] });
  });

  it("takes no piece that is too large, unexpected or without a place", async () => {
    const { id } = await begun(10);
    const put = async (place: string, size: number) =>
      (await ask(piece, { params: { id, place }, body: "x".repeat(size) })).status;
    expect(await put("0", PIECE_BYTES + 1)).toBe(413);
    expect(await put("first", 10)).toBe(404);
    const other = { params: { id, place: "3" }, body: "x" };
    expect(await answer(piece, other)).toEqual({ ok: false });
    expect((await ask(piece, { params: { id: "another", place: "0" }, body: "x" })).status).toBe(
      404,
    );
  });
});

describe("an import, step by step", () => {
  it("shows its first rows to whoever opens it, which is noted", async () => {
    const open = (id: string) => askRoute(page, { params: { id }, method: "GET" });
    await open((await begun(10)).id);
    expect(await db.dataLook.count()).toBe(0);
    const id = await sent(table(GOOD));
    await open(id);
    expect(await db.dataLook.findMany()).toMatchObject([{ what: "import-rows", about: id }]);
  });

  it("is looked at, checked, run and undone as the page asks", async () => {
    const id = await sent(table(GOOD, ["gone", "5", "Where", "2026-02-10", "Per"]));
    const params = { id };
    expect(await answer(progress, { params, method: "GET" })).toMatchObject({
      ...{ state: "uploaded", platform: null, headers: HEADERS },
      firstRows: [GOOD, ["gone", "5", "Where", "2026-02-10", "Per"]],
    });

    expect(await answer(check, { params, body: await planned(id) })).toMatchObject({
      ...{ ok: true, view: { state: "checking" } },
    });
    await worked(SHOP);
    expect(await answer(progress, { params, method: "GET" })).toMatchObject({
      ...{ state: "checked", added: 1, notFound: 1 },
      rejects: [{ reason: "product-not-found", rows: 1 }],
    });

    expect(await answer(run, { params })).toMatchObject({ ok: true, view: { state: "importing" } });
    expect(await answer(run, { params, method: "DELETE" })).toMatchObject({
      view: { state: "stopped" },
    });
    expect(await answer(run, { params })).toMatchObject({ ok: true, view: { state: "importing" } });
    await worked(SHOP);
    expect(await db.review.count()).toBe(1);

    expect(await answer(undo, { params })).toMatchObject({ ok: true, view: { state: "undoing" } });
    await worked(SHOP);
    expect(await db.review.count()).toBe(0);
  });

  it("says where it is when it is asked for what it is not ready for", async () => {
    const params = { id: await sent(table(GOOD)) };
    expect(await answer(run, { params })).toMatchObject({ ok: false, view: { state: "uploaded" } });
    expect(await answer(undo, { params })).toMatchObject({ ok: false });
    expect((await ask(check, { params, body: "{}" })).status).toBe(400);
  });

  it("goes back to the choices, and is thrown away as long as nothing came of it", async () => {
    const params = { id: await sent(table(GOOD)) };
    await ask(check, { params, body: await planned(params.id) });
    expect(await answer(check, { params, method: "DELETE" })).toMatchObject({
      view: { state: "uploaded" },
    });
    await worked(SHOP);
    expect((await anImport(SHOP, params.id)).state).toBe("uploaded");
    expect(await answer(file, { params, method: "DELETE" })).toEqual({ ok: true });
    expect(await db.importPart.count()).toBe(0);

    const done = await imported(SHOP, table(GOOD));
    expect(await answer(file, { params: { id: done.id }, method: "DELETE" })).toEqual({
      ok: false,
    });
  });
});

describe("the file of rows that were left out", () => {
  it("has them as they were, with the reasons in the merchant's language, and nothing a spreadsheet runs", async () => {
    const { id } = await imported(
      SHOP,
      `${HEADERS.join()}\n${GOOD.join()}\nwool-blanket,"4,6",=SUM(A1),30.02.2026,'@ann\n`,
    );
    const response = await ask(rejects, { params: { id }, method: "GET", query: "?locale=de" });
    expect(response.headers.get("content-disposition")).toContain("reviews-left-out.csv");
    const [headers, row, ...none] = (await response.text()).trim().split("\n");
    expect(headers).toBe(`${HEADERS.join()},Zeile,Warum sie weggelassen wurde`);
    expect(row).toContain(`wool-blanket,"4,6",'=SUM(A1),30.02.2026,'@ann,2,`);
    expect(row).toContain("liegt zwischen zwei Sternen");
    expect(row).toContain("ist ein Tag, den es nicht gibt");
    expect(none).toEqual([]);
    expect(await db.dataLook.findMany()).toMatchObject([{ what: "import-rows", about: id }]);
  });

  it("is imported once it is mended", async () => {
    const { id } = await imported(
      SHOP,
      table(GOOD, ["wool-blanket", "6", "Soft", "2026-02-10", "Per"]),
    );
    const left = await (await ask(rejects, { params: { id }, method: "GET" })).text();
    const mended = left.replace(",6,", ",4,");
    expect(await imported(SHOP, mended)).toMatchObject({ state: "done", added: 1, wrong: 0 });
  });
});
