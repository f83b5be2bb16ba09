import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { findFreePorts } from "../scripts/demo/ports.ts";
import { aMailServer } from "../tests/a-mail-server";
import { MailServer, sendMail, type OutgoingMail } from "./mail.server";
import { MailTrouble } from "./mail-trouble.server";

const aMail = (parts: Partial<OutgoingMail> = {}): OutgoingMail => ({
  shop: "careful.myshopify.com",
  to: "kari.nordmann@example.no",
  toName: "Kari Nordmann",
  from: { name: "Careful Goods" },
  subject: "How is the blanket?",
  text: "Hei Kari",
  messageId: "invitation-1@tillit.example",
  ...parts,
});

type MailServerForTest = Awaited<ReturnType<typeof aMailServer>>;

async function sent(server: MailServerForTest, ...mails: OutgoingMail[]) {
  const ours = new MailServer(server.url, "post@tillit.example");
  try {
    for (const mail of mails) await ours.send(mail);
  } finally {
    ours.close();
  }
  return Promise.all(server.arrived.map(({ source }) => simpleParser(source)));
}

const troubleOf = async (server: MailServerForTest, parts: Partial<OutgoingMail> = {}) =>
  sent(server, aMail(parts)).then(
    () => "sent",
    ({ kind, detail }: MailTrouble) => ({ kind, detail }),
  );

describe("a mail", () => {
  it("arrives as it was written, from the shop's name and the app's address", async () => {
    await using server = await aMailServer();
    const [mail] = await sent(
      server,
      aMail({ html: "<p>Hei Kari</p>", replyTo: "hei@careful.example", toName: "Kåri “K” <x>" }),
    );
    expect(mail).toMatchObject({
      from: { value: [{ name: "Careful Goods", address: "post@tillit.example" }] },
      to: { value: [{ name: "Kåri “K” <x>", address: "kari.nordmann@example.no" }] },
      replyTo: { value: [{ address: "hei@careful.example" }] },
      subject: "How is the blanket?",
      text: "Hei Kari",
      html: "<p>Hei Kari</p>",
      messageId: "<invitation-1@tillit.example>",
    });
    expect(server.arrived[0]).toMatchObject({
      from: "post@tillit.example",
      to: ["kari.nordmann@example.no"],
    });
  });

  it("may come from the shop's own address, but what bounces comes back to the app", async () => {
    await using server = await aMailServer();
    const from = { name: "Careful Goods", address: "hei@careful.example" };
    const [mail] = await sent(server, aMail({ from }));
    expect(mail?.from?.value[0]?.address).toBe("hei@careful.example");
    expect(server.arrived[0]?.from).toBe("post@tillit.example");
  });

  it("goes out all the same when the shop's address is none to answer to", async () => {
    await using server = await aMailServer();
    const [mail] = await sent(server, aMail({ replyTo: "hei@careful.example, ola@example.no" }));
    expect(mail?.replyTo).toBeUndefined();
  });

  it("carries the headers by which a mail program shows a way to stop", async () => {
    await using server = await aMailServer();
    const link = `<https://careful.example/apps/tillit/unsubscribe?i=${"x".repeat(90)}>`;
    const headers = {
      "List-Unsubscribe": link,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    };
    await sent(server, aMail({ headers }));
    const source = server.arrived[0]?.source.replaceAll("\r\n ", " ");
    expect(source).toContain(`List-Unsubscribe: ${link}\r\n`);
    expect(source).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
  });

  it("has one Message-ID, however often it is sent, over one connection", async () => {
    await using server = await aMailServer();
    const mails = await sent(server, aMail(), aMail());
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(server.connections()).toBe(1);
  });

  it.each<[string, Partial<OutgoingMail>]>([
    ["the buyer's name", { toName: "Kari\r\nBcc: all@example.com" }],
    ["the shop's name", { from: { name: "Shop\nBcc: all@example.com" } }],
    ["the subject", { subject: "Hei\r\n\r\nBcc: all@example.com" }],
    ["a header", { headers: { "List-Unsubscribe": "<x>\r\nBcc: all@example.com" } }],
    ["a line that Unicode ends", { subject: "Hei\u2028Bcc: all@example.com" }],
    ["the address to answer to", { replyTo: "a@b.example\r\nBcc: all@example.com" }],
  ])("gets no header, text or reader more by %s", async (_where, parts) => {
    await using server = await aMailServer();
    const [mail] = await sent(server, aMail(parts));
    expect(mail?.headers.has("bcc")).toBe(false);
    const read = [mail?.subject, mail?.from?.value[0]?.name, [mail?.to ?? []].flat()[0]?.value];
    expect(JSON.stringify(read)).not.toMatch(/\\[nr]|\u2028/);
    expect(mail?.text).toBe("Hei Kari\n");
    expect(server.arrived[0]?.to).toEqual(["kari.nordmann@example.no"]);
  });

  it.each([
    "kari@example.no, ola@example.no",
    "kari@example.no\r\nRCPT TO:<ola@example.no>",
    "Kari <kari@example.no>",
    "kari",
    "",
  ])("is not sent to %j, which is not one address", async (to) => {
    await using server = await aMailServer();
    expect(await troubleOf(server, { to })).toMatchObject({ kind: "refused" });
    expect(server.arrived).toEqual([]);
  });

  it("is not sent with a Message-ID or a header that is none", async () => {
    await using server = await aMailServer();
    await expect(sent(server, aMail({ messageId: "1> x@y" }))).rejects.toThrow("Message-ID");
    const headers = { "X-A: b\r\nBcc": "all@example.com" };
    await expect(sent(server, aMail({ headers }))).rejects.toThrow("name of a header");
  });
});

describe("an unusual address", () => {
  it.each(["kari@bücher.example", "kari@xn--bcher-kva.example", "jürgen@example.de"])(
    "%s is written to",
    async (to) => {
      await using server = await aMailServer();
      const [mail] = await sent(server, aMail({ to }));
      expect(mail?.text).toBe("Hei Kari\n");
    },
  );

  it.each(["kari@xn--iñ", "kari@bücher.example/x", "kari@ü\u2024\u2025de"])(
    "%s is refused once and for all, because no mail server can know it",
    async (to) => {
      await using server = await aMailServer();
      expect(await troubleOf(server, { to })).toMatchObject({ kind: "refused" });
      expect(server.arrived).toEqual([]);
    },
  );

  it("is refused by a server that does not know its like, and not tried for days", async () => {
    await using server = await aMailServer();
    expect(await troubleOf(server, { to: "a..b@docomo.example" })).toMatchObject({
      kind: "refused",
      detail: expect.stringContaining("501"),
    });
  });

  it("to answer to is left out where a server on the way might refuse the mail for it", async () => {
    await using server = await aMailServer();
    const [a, b] = ["kari@bücher.example", "jürgen@example.de"].map((to) => aMail({ replyTo: to }));
    await sent(server, a!, b!);
    const [one, other] = server.arrived.map(({ source }) => source);
    expect(one).toContain("Reply-To: kari@xn--bcher-kva.example\r\n");
    expect(other).not.toMatch(/Reply-To/i);
  });
});

describe("a mail server that", () => {
  it.each([
    ["knows no such mailbox", { to: "550 5.1.1 <kari.nordmann@example.no>: unknown" }, "refused"],
    ["says so in few words", { to: "550 No such user kari.nordmann here" }, "refused"],
    ["cannot read the mail", { data: "554 5.6.0 Malformed" }, "refused"],
    ["finds the mailbox full for good", { data: "552 5.2.2 Mailbox full" }, "refused"],
    ["asks to come back later", { to: "450 4.7.1 Greylisted, come back" }, "temporary"],
    ["does not relay for us", { to: "554 5.7.1 Relay access denied" }, "temporary"],
    ["does not relay, in its own words", { to: "550 relay not permitted" }, "temporary"],
    ["wants us to sign in", { from: "530 5.7.0 Authentication required" }, "temporary"],
    ["does not know who sends", { from: "550 5.1.8 Unknown sender" }, "temporary"],
    ["says late that it does not", { to: "550 5.1.8 Unknown sender" }, "temporary"],
    ["has had enough of us", { data: "554 5.7.1 Daily limit" }, "temporary"],
  ])("%s", async (_what, answers, kind) => {
    await using server = await aMailServer(answers);
    const trouble = await troubleOf(server);
    expect(trouble).toMatchObject({ kind });
    const said = JSON.stringify(trouble);
    expect(said).toContain((Object.values(answers)[0] ?? "").slice(0, 3));
    expect(said).not.toMatch(/kari|example\.no/);
  });

  it.each([
    ["is out of order", { data: "451 4.3.0 Local error" }, true],
    ["is going down", { to: "421 4.3.2 Service not available" }, true],
    ["asks a stranger to come back later", { to: "450 4.7.1 Greylisted" }, false],
  ])("%s is known from one that means the mail", async (_what, answers, isServersOwn) => {
    await using server = await aMailServer(answers);
    const ours = new MailServer(server.url, "post@tillit.example");
    await expect(ours.send(aMail())).rejects.toMatchObject({ isServersOwn });
    ours.close();
  });

  it("is not there is waited for", async () => {
    const ours = new MailServer(`smtp://127.0.0.1:${await findFreePorts()}`, "post@tillit.example");
    await expect(ours.send(aMail())).rejects.toMatchObject({
      kind: "temporary",
      detail: expect.stringContaining("ECONNREFUSED"),
      isServersOwn: true,
    });
    ours.close();
  });

  it("is not known is waited for too", async () => {
    await expect(sendMail(aMail())).rejects.toMatchObject({
      kind: "temporary",
      detail: "no mail server is known: SMTP_URL is not set",
    });
  });

  it("goes silent is left after a while", async () => {
    await using server = await aMailServer({ data: "silence" });
    const patience = { connect: 60_000, silence: 60_000, all: 200 };
    const ours = new MailServer(server.url, "post@tillit.example", patience);
    // It may have taken the mail.
    const trouble = { kind: "temporary", isServersOwn: false, isBrokenOff: false };
    await expect(ours.send(aMail())).rejects.toMatchObject(trouble);
    ours.close();
  });

  it("hangs up before it says whether it has the mail is told from one that is silent", async () => {
    await using server = await aMailServer({ data: "hang up" });
    const ours = new MailServer(server.url, "post@tillit.example");
    const trouble = { kind: "temporary", isServersOwn: false, isBrokenOff: true };
    await expect(ours.send(aMail())).rejects.toMatchObject(trouble);
    ours.close();
  });

  it("is to be left because the mail is in another's hands is left at once", async () => {
    await using server = await aMailServer({ data: "silence" });
    const ours = new MailServer(server.url, "post@tillit.example");
    const lost = new AbortController();
    const sending = ours.send(aMail(), lost.signal);
    setTimeout(() => lost.abort(), 50);
    await expect(sending).rejects.toMatchObject({ kind: "temporary", isBrokenOff: false });
    ours.close();
  });

  it("cannot be told a password in secret is told none", async () => {
    await using server = await aMailServer();
    const address = server.url.replace("127.0.0.1", "tillit:secret@0.0.0.0");
    const ours = new MailServer(address, "post@tillit.example");
    const { kind, detail } = (await ours
      .send(aMail())
      .catch((error: unknown) => error)) as MailTrouble;
    expect({ kind, detail }).toMatchObject({
      kind: "temporary",
      detail: expect.stringContaining("STARTTLS"),
    });
    ours.close();
  });
});
