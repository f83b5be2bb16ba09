import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world.ts";
import { devStoreApp } from "../dev-store.ts";
import type { MailRecord } from "../state.ts";
import type { World } from "../world.ts";

const aMail = (parts: Partial<MailRecord> = {}): MailRecord => ({
  id: 7,
  at: "2026-11-27T10:00:00Z",
  from: '"Careful Goods" <post@tillit.example>',
  to: "kari@example.no",
  subject: "Hei",
  text: "",
  html: null,
  headers: { "message-id": `<${parts.id ?? 7}@tillit.example>` },
  attachments: [],
  ...parts,
});

async function page(world: World, path: string) {
  await using server = await listening(devStoreApp(world));
  const answer = await fetch(server.url + path);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

/** What the frame shows: the attribute, read as a browser does. */
const framedIn = (text: string) =>
  (/srcdoc="([^"]*)"/.exec(text)?.[1] ?? "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("/mail", () => {
  it("lists every mail, the youngest first", async () => {
    using world = aWorld();
    expect((await page(world, "/mail")).text).toContain("No mail was sent yet.");
    world.state.mail.push(aMail({ subject: "First" }), aMail({ id: 8, subject: "Second <b>" }));
    const { text } = await page(world, "/mail");
    expect(text).toMatch(
      /href="\/mail\/8"[\s\S]+Second &lt;b&gt;[\s\S]+href="\/mail\/7"[\s\S]+First/,
    );
  });

  it("shows a mail on a phone and on a desktop, where no script of it runs", async () => {
    using world = aWorld();
    world.state.mail.push(aMail({ html: '<p>Hei "Kari"</p><script>alert(1)</script>' }));
    const { text, headers } = await page(world, "/mail/7");
    expect(text.match(/<iframe/g)).toHaveLength(2);
    expect(framedIn(text)).toContain('<p>Hei "Kari"</p>');
    const sandboxes = [...text.matchAll(/sandbox="([^"]*)"/g)].map(([, value]) => value);
    expect(sandboxes).toHaveLength(2);
    for (const sandbox of sandboxes) {
      expect(sandbox).toContain("allow-top-navigation-by-user-activation");
      expect(sandbox).not.toMatch(/allow-scripts|allow-same-origin|allow-forms/);
    }
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src");
  });

  it("lets links lead out of the frame, and those of the shop to this machine", async () => {
    using world = aWorld();
    const html = `<!doctype html><html><head></head><body>
      <a href="https://careful-goods.example/apps/tillit/review?i=1">Review</a>
      <a href="https://elsewhere.example/">Elsewhere</a></body></html>`;
    const text = "Here: https://careful-goods.example/apps/tillit/review?i=1&b=2. Bye";
    world.state.mail.push(aMail({ html, text }));
    const shown = (await page(world, "/mail/7")).text;
    expect(framedIn(shown)).toContain('<head><base target="_top">');
    expect(framedIn(shown)).toContain('href="http://localhost:4400/apps/tillit/review?i=1"');
    expect(framedIn(shown)).toContain('href="https://elsewhere.example/"');
    expect(shown).toContain(
      '<a href="http://localhost:4400/apps/tillit/review?i=1&amp;b=2">https://careful-goods.example/apps/tillit/review?i=1&amp;b=2</a>. Bye',
    );
  });

  it("shows the headers and what is attached, escaped", async () => {
    using world = aWorld();
    const headers = { "list-unsubscribe": "<https://careful-goods.example/u?i=1>" };
    world.state.mail.push(aMail({ headers, attachments: ["<a>.txt"] }));
    const { text } = await page(world, "/mail/7");
    expect(text).toContain("list-unsubscribe");
    expect(text).toContain('&lt;<a href="http://localhost:4400/u?i=1">');
    expect(text).toContain("&lt;a&gt;.txt");
    expect(text).not.toContain("<iframe");
  });

  it("says that a mail was sent more than once", async () => {
    using world = aWorld();
    const headers = { "message-id": "<same@tillit.example>" };
    world.state.mail.push(aMail({ headers }), aMail({ id: 8, headers }), aMail({ id: 9 }));
    expect((await page(world, "/mail/7")).text).toMatch(/Sent 2\s+times/);
    expect((await page(world, "/mail/9")).text).not.toContain("times under one Message-ID");
  });

  it("answers 404 for a mail that is not there", async () => {
    using world = aWorld();
    expect((await page(world, "/mail/7")).status).toBe(404);
    expect((await page(world, "/mail/x")).status).toBe(404);
  });
});
