import { html, Html } from "../admin/html.ts";
import type { MailRecord } from "../state.ts";
import { atThisMachine } from "../storefront/this-machine.ts";
import type { World } from "../world.ts";
import { framed } from "./framed.ts";

/** All mails, the youngest first. */
export function listPage(world: World): string {
  const mails = world.state.mail.toReversed();
  return page("Mail", [
    html`<h1>Mail</h1>`,
    mails.length === 0
      ? html`<p class="empty">No mail was sent yet.</p>`
      : html`<ul class="mails">
          ${mails.map(
            (mail) =>
              html`<li>
                <a href="/mail/${mail.id}">
                  <span class="to">${mail.to}</span>
                  <strong>${mail.subject || "(no subject)"}</strong>
                  <span class="from">${mail.from}</span>
                  ${time(world, mail)}
                </a>
              </li>`,
          )}
        </ul>`,
  ]);
}

/** One mail: as on a phone, as on a desk, as text, and what only mail programs read. */
export function mailPage(world: World, mail: MailRecord): string {
  const { subject, from, to, attachments, headers } = mail;
  const again = world.state.mail.filter(
    (other) => other !== mail && other.headers["message-id"] === headers["message-id"],
  );
  return page(subject, [
    html`<h1>${subject || "(no subject)"}</h1>
      <dl>
        <dt>From</dt>
        <dd>${from}</dd>
        <dt>To</dt>
        <dd>${to}</dd>
        <dt>Sent</dt>
        <dd>${time(world, mail)}</dd>
        ${attachments.length > 0 && html`<dt>Attached</dt>`}
        ${attachments.map((name) => html`<dd>${name}</dd>`)}
      </dl>`,
    again.length > 0 &&
      html`<p class="again">
        Sent ${again.length + 1} times under one Message-ID, of which a mail program shows one:
        ${again.map(({ id }) => html`<a href="/mail/${id}">mail ${id}</a> `)}
      </p>`,
    mail.html !== null && looks(world, mail.html, subject),
    html`<section>
        <h2>As text</h2>
        <pre>${linked(world, mail.text)}</pre>
      </section>
      <section>
        <h2>Headers</h2>
        <table>
          ${Object.entries(headers).map(
            ([name, value]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${linked(world, value)}</td>
              </tr>`,
          )}
        </table>
      </section>`,
  ]);
}

function looks(world: World, source: string, subject: string): Html {
  const shown = framed(atThisMachine(source, world));
  const frame = (width: string) =>
    html`<section class="look ${width}">
      <h2>On a ${width}</h2>
      <iframe
        title="${subject}, on a ${width}"
        srcdoc="${shown}"
        sandbox="allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox"
      ></iframe>
    </section>`;
  return html`<div class="looks">${frame("phone")} ${frame("desktop")}</div>`;
}

/** Addresses in text can be clicked, as mail programs have it; those of the shop lead to this machine. */
function linked(world: World, text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/);
  return html`${parts.map((part, at) =>
    at % 2 === 0
      ? part
      : new Html(atThisMachine(html`<a href="${part}">${part}</a>`.markup, world)),
  )}`;
}

const time = (world: World, { at }: MailRecord) =>
  html`<time datetime="${at}"
    >${new Date(at).toLocaleString("en-GB", {
      dateStyle: "medium",
      timeStyle: "short",
      timeZone: world.state.shop.timezone,
    })}</time
  >`;

const page = (title: string, body: Parameters<typeof html>[1]): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/mail/assets/mail.css" />
      </head>
      <body>
        <header>
          <a href="/mail">All mail</a> <a href="/admin">Admin</a> <a href="/">Storefront</a>
        </header>
        <main>${body}</main>
      </body>
    </html>`.markup;
