import { simpleParser } from "mailparser";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { aMailServer } from "../../../tests/a-mail-server";

const server = await aMailServer();
// There before the app reads where its mail server is.
Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: "post@tillit.example" });
const { boss } = await import("../../../tests/deliveries");
const { queued } = await import("../../../tests/mails");
const { db } = await import("../../db.server");
const { startWorking, stopWorking } = await import("../../worker.server");

beforeEach(() => {
  server.arrived.length = 0;
});
afterAll(async () => {
  await stopWorking();
  await server[Symbol.asyncDispose]();
});

const arrived = (count: number, patience: number) =>
  vi.waitFor(() => expect(server.arrived).toHaveLength(count), { timeout: patience, interval: 20 });
const mails = () => Promise.all(server.arrived.map(({ source }) => simpleParser(source)));

/** Two tries to write lines of one's own into the head of a mail. */
const LINES = ["\r\nBcc: eve@example.no", "\nX-Evil: yes\r\n\r\n<p>Another mail</p>"];

describe("with a mail server, the worker", () => {
  it("sends what was queued while no worker ran, all of it, each once, and without pauses", async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, place) => queued({ about: `${place}`, now: new Date() })),
    );
    await startWorking();
    await arrived(60, 15_000);
    await vi.waitFor(async () => expect(await boss.findJobs("mail", { queued: true })).toEqual([]));
    expect(new Set((await mails()).map(({ messageId }) => messageId)).size).toBe(60);
  });

  it("hands a mail over within a second or so after it was queued", async () => {
    await queued({ now: new Date() });
    await arrived(1, 3_000);
    expect((await mails())[0]).toMatchObject({
      from: { value: [{ name: "Woolly", address: "post@tillit.example" }] },
      to: { value: [{ name: "Kari", address: "Kari.Nordmann@example.no" }] },
      replyTo: { value: [{ address: "hello@woolly.example" }] },
      subject: "Your order #1042",
      text: "Thank you, Kari",
    });
    await vi.waitFor(async () => expect((await db.queuedMail.findFirst())?.sentAt).toBeTruthy());
  });

  it.each(LINES)("lets nobody write a line of their own into its head: %j", async (line) => {
    await queued({
      now: new Date(),
      mail: {
        ...{ subject: `Order${line}`, toName: `Kari${line}`, from: { name: `Woolly${line}` } },
        replyTo: `hello@woolly.example${line}`,
      },
    });
    await arrived(1, 3_000);
    const [mail] = await mails();
    expect(server.arrived[0]?.to).toEqual(["Kari.Nordmann@example.no"]);
    for (const header of ["bcc", "x-evil", "reply-to"]) {
      expect(mail?.headers.has(header), header).toBe(false);
    }
    expect(mail?.text).toBe("Thank you, Kari");
  });

  it("never hands over a mail whose address holds another line, and says that it was refused", async () => {
    await queued({ now: new Date(), mail: { to: `kari@example.no${LINES[0]}` } });
    await vi.waitFor(async () => expect((await db.queuedMail.findFirst())?.refusedAt).toBeTruthy());
    expect(server.arrived).toEqual([]);
    const { trouble } = await db.queuedMail.findFirstOrThrow();
    expect(trouble).toBe("no mail can be addressed so");
  });
});
