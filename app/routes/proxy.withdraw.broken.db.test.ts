import { describe, expect, it, vi } from "vitest";
import { SHOP } from "../../tests/deliveries";
import { proxied } from "../../tests/proxied";
import { openShop, ordered } from "../../tests/visitors";
import { declared } from "../../tests/withdrawals";
import { db } from "../db.server";
import { LOCALES } from "../trust/locale";
import { openMail } from "../trust/mails/sealed-mail.server";
import { WORDS } from "../trust/withdrawals/words/in-each-language";
import { action } from "./proxy.withdraw";

/** A bug in what a receipt says of the next steps, wherever it is drawn. */
vi.mock("../trust/withdrawals/what-next.server", () => ({
  whatNext: () => Promise.reject(new TypeError("reading 'a' of undefined")),
}));

const NAME = `Kari <b>{{ shop }}</b>`;

function confirm(lang: string) {
  const fields = { name: NAME, order: "1042", email: "kari.nordmann@example.no" };
  const more = { extent: "whole-order", act: "confirm", key: "k".repeat(32) };
  const body = new URLSearchParams({ ...fields, ...more });
  const request = proxied("withdraw", { body, query: { lang } });
  return action({ request, params: {}, context: {} });
}
const mails = async () =>
  (await db.queuedMail.findMany({ orderBy: { kind: "desc" } })).map(({ sealed }) =>
    openMail(sealed!),
  );

describe("a withdrawal whose receipt cannot be drawn", () => {
  it.each(LOCALES)("is recorded once, and acknowledged with the bare facts: %s", async (lang) => {
    await openShop();
    await ordered();
    const answer = await confirm(lang);
    const [row, ...more] = await db.withdrawal.findMany();
    expect([answer.status, row?.orderId, more]).toEqual([200, "5001", []]);

    const html = await answer.text();
    const [receipt, notice] = await mails();
    expect(receipt).toMatchObject({
      ...{ to: "kari.nordmann@example.no", replyTo: "hello@woolly.example" },
      subject: WORDS[lang].mail.subject({ shop: "Woolly" }),
    });
    expect(notice).toMatchObject({ to: "hello@woolly.example" });
    const facts = [row!.hash, row!.submittedAt.toISOString(), row!.id, "#1042".slice(1)];
    for (const said of [html, receipt!.text, receipt!.html, notice!.text, notice!.html]) {
      for (const fact of facts) expect(said).toContain(fact);
    }
    expect(html).toContain(WORDS[lang].mail.intro({ shop: "Woolly" }));
    expect(receipt!.text).toContain(NAME);
    expect(notice!.text).toContain(`/app/orders/withdrawals/${row!.id}`);
    for (const said of [html, receipt!.html, notice!.html]) expect(said).not.toContain("<b>");
    expect(html).not.toContain("{{");
  });

  it("is said to the merchant with what to look at", async () => {
    await openShop();
    await declared({ isDoubtful: true });
    expect((await mails())[1]?.text).toContain(WORDS.nb.notice.flags.doubtful);
    expect(await db.withdrawal.count({ where: { shop: SHOP } })).toBe(1);
  });
});
