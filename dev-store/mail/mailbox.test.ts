import { createTransport, type SendMailOptions } from "nodemailer";
import { describe, expect, it, vi } from "vitest";
import { aWorld } from "../a-world.ts";
import type { FaultKind } from "../faults.ts";
import type { World } from "../world.ts";
import { startMailbox } from "./mailbox.ts";

const MAIL: SendMailOptions = {
  from: '"Careful Goods" <post@tillit.example>',
  to: "Kari <kari@example.no>",
  subject: "Hvordan er pleddet? ★",
  text: "Hei Kåri",
  html: "<p>Hei Kåri</p>",
  messageId: "<one@tillit.example>",
  headers: { "List-Unsubscribe": `<https://careful-goods.example/${"x".repeat(100)}>` },
};

/** Far longer than an answer takes on a busy machine. */
const PATIENCE_MS = 5_000;

async function send(
  world: World,
  mail: SendMailOptions = {},
  times = 1,
  socketTimeout = PATIENCE_MS,
) {
  const mailbox = await startMailbox(world);
  const transport = createTransport({
    port: mailbox.port,
    host: "127.0.0.1",
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    socketTimeout,
  });
  const answers: string[] = [];
  for (let time = 0; time < times; time += 1) {
    answers.push(
      await transport.sendMail({ ...MAIL, ...mail }).then(
        () => "sent",
        (error: { responseCode?: number; code?: string }) => `${error.responseCode ?? error.code}`,
      ),
    );
  }
  transport.close();
  await mailbox.close();
  return answers;
}

describe("a mail that comes back", () => {
  const back = async (world: World, mail: SendMailOptions = {}) => {
    using app = aWorld();
    const door = await startMailbox(app);
    Object.assign(world.options, { bouncePort: door.port });
    world.faults.order({ where: "mail", kind: "bounce", count: 1 });
    const answers = await send(world, mail, 2);
    await vi.waitFor(() => expect(app.state.mail).not.toEqual([]), PATIENCE_MS);
    await door.close();
    return { answers, reports: app.state.mail };
  };

  it("was taken and kept, and is reported to whom the envelope names, once", async () => {
    using world = aWorld();
    const envelope = { from: "bounce+1@back.example", to: "kari@example.no" };
    const { answers, reports } = await back(world, { envelope });
    expect(answers).toEqual(["sent", "sent"]);
    expect(world.state.mail).toHaveLength(2);
    expect(reports).toMatchObject([
      {
        to: "bounce+1@back.example",
        headers: {
          "content-type": expect.stringMatching(/^multipart\/report; report-type=delivery-status;/),
        },
      },
    ]);
  });
});

describe("the mailbox", () => {
  it("keeps what was sent, readable", async () => {
    using world = aWorld();
    await send(world, { attachments: [{ filename: "stars.txt", content: "*" }] });
    expect(world.state.mail).toMatchObject([
      {
        from: '"Careful Goods" <post@tillit.example>',
        to: "kari@example.no",
        subject: "Hvordan er pleddet? ★",
        text: "Hei Kåri",
        html: "<p>Hei Kåri</p>",
        attachments: ["stars.txt"],
        headers: {
          "message-id": "<one@tillit.example>",
          "list-unsubscribe": `<https://careful-goods.example/${"x".repeat(100)}>`,
        },
      },
    ]);
  });

  it("invents no HTML for a mail of text alone, and no text for one of HTML", async () => {
    using world = aWorld();
    await send(world, { html: undefined });
    await send(world, { text: undefined });
    expect(world.state.mail).toMatchObject([
      { text: "Hei Kåri\n", html: null },
      { text: "", html: "<p>Hei Kåri</p>\n" },
    ]);
  });

  it("reads a header of several lines as one", async () => {
    using world = aWorld();
    const long = Array.from({ length: 30 }, (_, at) => `word${at}`).join(" ");
    await send(world, { headers: { "X-Long": long } });
    expect(world.state.mail[0]?.headers["x-long"]).toBe(long);
  });

  it("gives a mail to whom the envelope names, whatever the headers say", async () => {
    using world = aWorld();
    await send(world, {
      envelope: { from: "bounce@tillit.example", to: ["a@example.no", "b@example.no"] },
    });
    expect(world.state.mail[0]?.to).toBe("a@example.no, b@example.no");
  });

  it("keeps the last 200", async () => {
    using world = aWorld();
    await send(world, {}, 3);
    const [mail] = world.state.mail;
    world.state.mail = Array.from({ length: 200 }, (_, id) => ({ ...mail!, id }));
    await send(world);
    expect(world.state.mail).toHaveLength(200);
    expect(world.state.mail[0]?.id).toBe(1);
  });

  it.each<[FaultKind, string, number]>([
    ["refuse", "550", 1],
    ["throttle", "450", 1],
    ["500", "451", 1],
    ["502", "421", 1],
    ["timeout", "ETIMEDOUT", 1],
    ["truncate", "ECONNECTION", 2],
    ["cut", "ECONNECTION", 1],
    ["slow", "ETIMEDOUT", 2],
  ])("goes wrong as asked: %s", async (kind, trouble, kept) => {
    using world = aWorld();
    world.faults.order({ where: "mail", kind, count: 1 });
    const patience = ["timeout", "slow"].includes(kind) ? 500 : PATIENCE_MS;
    expect(await send(world, {}, 2, patience)).toEqual([trouble, "sent"]);
    expect(world.state.mail).toHaveLength(kept);
  });
});
