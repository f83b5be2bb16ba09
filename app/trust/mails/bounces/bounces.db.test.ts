import { connect } from "node:net";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { A_HOLIDAY_MESSAGE, aDeliveryReport } from "../../../../tests/delivery-reports";

// There before the app reads where its mails come back to.
Object.assign(process.env, { BOUNCE_DOMAIN: "back.tillit.example" });
const { NOW, OTHER, SHOP } = await import("../../../../tests/deliveries");
const { Outside } = await import("../../../../tests/invitations");
const { mailsGo, minutes, queued } = await import("../../../../tests/mails");
const { db } = await import("../../../db.server");
const { mailStates } = await import("../mail-states.server");
const { sendAgain } = await import("../send-again.server");
const { startBounceServer } = await import("./bounce-server.server");

const LATER = minutes(7);
let now = LATER;
let server: Awaited<ReturnType<typeof startBounceServer>>;
beforeAll(async () => {
  const where = { port: 0, host: "127.0.0.1", domain: "back.tillit.example" };
  server = await startBounceServer(where, () => now);
});
afterAll(() => server.close());

/** Sent as mail servers do, from nobody; what our server answered. */
async function comesBack(to: string | string[], raw = aDeliveryReport(), from = "") {
  const transport = createTransport({ host: "127.0.0.1", port: server.port });
  try {
    await transport.sendMail({ envelope: { from, to }, raw });
    return 250;
  } catch (error) {
    return (error as { responseCode?: number }).responseCode;
  } finally {
    transport.close();
  }
}

/** A mail that went out, and the address that it comes back to. */
async function aSentMail(shop = SHOP): Promise<string> {
  const outside = new Outside();
  await queued({ shop });
  await mailsGo(NOW, outside);
  return outside.sent[0]?.returnTo ?? "";
}

const row = (shop = SHOP) => db.queuedMail.findFirstOrThrow({ where: { shop } });
const SAID = "550 5.1.1 …: no mailbox … here";

describe("a mail that comes back", () => {
  it("is noted with why, in its shop alone", async () => {
    const address = await aSentMail();
    await aSentMail(OTHER);
    expect(address).toMatch(/^bounce\+[0-9a-f]{32}@back\.tillit\.example$/);
    expect(await comesBack(address)).toBe(250);
    expect(await row()).toMatchObject({
      ...{ sentAt: NOW, bouncedAt: LATER, trouble: SAID, troubleAt: LATER },
    });
    expect(await row(OTHER)).toMatchObject({ sentAt: NOW, bouncedAt: null, trouble: null });
    const stateIn = async (shop: string) =>
      (await mailStates(db, shop, "confirmation", ["5001"])).get("5001");
    expect(await stateIn(SHOP)).toMatchObject({ bouncedAt: LATER, trouble: SAID });
    expect(await stateIn(OTHER)).toMatchObject({ bouncedAt: null, trouble: null });
  });

  it("is noted once, though it comes back often", async () => {
    const address = await aSentMail();
    const reports = ["smtp; 550 one", "smtp; 550 two", "smtp; 550 three"];
    await comesBack(address, aDeliveryReport({ said: reports[0]! }));
    now = minutes(60);
    const others = reports.map((said) => comesBack(address, aDeliveryReport({ said })));
    expect(await Promise.all(others)).toEqual([250, 250, 250]);
    now = LATER;
    expect(await row()).toMatchObject({ bouncedAt: LATER, trouble: "550 one" });
  });

  it("is noted from whomever the report is, and in whatever letters it is addressed", async () => {
    const address = await aSentMail();
    const to = address.toUpperCase();
    expect(await comesBack(to, undefined, "postmaster@mx.example.no")).toBe(250);
    expect((await row()).bouncedAt).toEqual(LATER);
  });

  it("before that it went is noted stays noted", async () => {
    const outside = new Outside();
    await queued();
    outside.next = [async () => void (await comesBack(outside.sent[0]?.returnTo ?? ""))];
    await mailsGo(NOW, outside);
    expect(await row()).toMatchObject({
      ...{ sentAt: NOW, bouncedAt: LATER, trouble: SAID, dueAt: null, claimedAt: null },
    });
  });

  it("can be sent again, is under way then, and comes back to another address", async () => {
    const first = await aSentMail();
    await comesBack(first);
    await db.$transaction((tx) => sendAgain(tx, SHOP, "confirmation:5001", minutes(10)));
    const state = async () =>
      (await mailStates(db, SHOP, "confirmation", ["5001"])).get("5001") ?? null;
    expect(await state()).toMatchObject({ sentAt: null, bouncedAt: null, trouble: null });
    const outside = new Outside();
    await mailsGo(minutes(10), outside);
    const second = outside.sent[0]?.returnTo ?? "";
    expect(await comesBack(first)).toBe(550);
    expect(await state()).toMatchObject({ sentAt: minutes(10), bouncedAt: null });
    expect(await comesBack(second)).toBe(250);
    expect(await state()).toMatchObject({ sentAt: minutes(10), bouncedAt: LATER });
  });

  it("is none any more once its words were deleted", async () => {
    const address = await aSentMail();
    await db.queuedMail.updateMany({ data: { sealed: null } });
    expect(await comesBack(address)).toBe(550);
    expect((await row()).bouncedAt).toBeNull();
  });
});

describe("what changes nothing", () => {
  it.each([
    ["a holiday message", A_HOLIDAY_MESSAGE],
    ["a mail that is late", aDeliveryReport({ action: "delayed" })],
    ["a mail that arrived", aDeliveryReport({ action: "delivered" })],
    ["a mail without anything", "\r\n"],
  ])("is %s", async (_, raw) => {
    const address = await aSentMail();
    expect(await comesBack(address, raw, "kari@example.no")).toBe(250);
    expect(await row()).toMatchObject({ sentAt: NOW, bouncedAt: null, trouble: null });
  });

  it("is what is too large: it is refused", async () => {
    const address = await aSentMail();
    const report = aDeliveryReport();
    expect(await comesBack(address, report + "x\r\n".repeat(500_000))).toBe(552);
    expect((await row()).bouncedAt).toBeNull();
    expect(await comesBack(address, report + "x\r\n".repeat(100_000))).toBe(250);
    expect((await row()).bouncedAt).toEqual(LATER);
  });
});

describe("the mail server for what comes back", () => {
  it.each([
    "kari@example.no",
    "post@back.tillit.example",
    `bounce+${"0".repeat(32)}@back.tillit.example`,
    `bounce+${"0".repeat(32)}@tillit.example`,
  ])("takes nothing for %s", async (to) => {
    await aSentMail();
    expect(await comesBack(to)).toBe(550);
  });

  it("takes one recipient, and passes nothing on", async () => {
    const address = await aSentMail();
    const said = await talk([
      ...["EHLO mx.example.no", "AUTH PLAIN AGEAYg==", "STARTTLS", "MAIL FROM:<>"],
      ...[`RCPT TO:<${address}>`, "RCPT TO:<kari@example.no>", "QUIT"],
    ]);
    expect(said.map((line) => line.slice(0, 3))).toEqual([
      "220",
      "250",
      "500",
      "500",
      "250",
      "250",
      "452",
      "221",
    ]);
    expect(said[1]).not.toMatch(/AUTH|STARTTLS/);
  });

  it("has places for ten of one address, and they are free again", async () => {
    const greetings = await Promise.all(Array.from({ length: 14 }, () => talk(["QUIT"])));
    const places = greetings.filter(([greeting]) => greeting?.startsWith("220"));
    expect(places).toHaveLength(10);
    expect((await talk(["QUIT"]))[0]).toMatch(/^220/);
  });
});

/** One line after the other, each when the one before was answered; what was answered. */
function talk(lines: string[]): Promise<string[]> {
  const answers: string[] = [];
  const socket = connect(server.port, "127.0.0.1").setEncoding("utf8");
  let heard = "";
  // Cut off, where there is no place.
  socket.on("error", () => undefined);
  socket.on("data", (text) => {
    heard += text;
    if (!/^\d{3} .*\r\n$/m.test(heard)) return;
    answers.push(heard);
    heard = "";
    const next = lines[answers.length - 1];
    if (next === undefined) socket.end();
    else socket.write(`${next}\r\n`);
  });
  return new Promise((resolve) => socket.on("close", () => resolve(answers)));
}
