import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { A_HOLIDAY_MESSAGE, aDeliveryReport } from "../../../../tests/delivery-reports";
import { failureIn } from "./delivery-report";

const reportWith = (from: string, to: string) => aDeliveryReport().replace(from, to);
/** The part with the news, encoded. */
function encoded(encoding: string, encode: (text: string) => string): string {
  const news = /(?<=delivery-status\r\n)\r\n(Reporting-MTA[^]*?)(?=--=_)/.exec(aDeliveryReport());
  return aDeliveryReport().replace(
    news![0],
    `Content-Transfer-Encoding: ${encoding}\r\n\r\n${encode(news![1]!)}\r\n`,
  );
}

describe("a mail that came back", () => {
  it("says why, without the address and the name of the mailbox", () =>
    expect(failureIn(aDeliveryReport())).toBe("550 5.1.1 …: no mailbox … here"));

  it.each([
    ["in one line of several", aDeliveryReport({ said: "smtp; 550\r\n\tno such mailbox" })],
    ["in capitals", reportWith("message/delivery-status", "Message/Delivery-Status")],
    ["with lines that end as on Unix", aDeliveryReport().replaceAll("\r\n", "\n")],
    ["in base64", encoded("base64", (text) => Buffer.from(text).toString("base64"))],
    [
      "in quoted-printable",
      encoded("quoted-printable", (text) => text.replace(/5\.1/g, "5=2E=\r\n1")),
    ],
    ["with a comment", aDeliveryReport({ action: "Failed (for good)" })],
    ["for each of its recipients", aDeliveryReport({ recipients: 3 })],
    ["cut off behind it", aDeliveryReport().split("Subject: Your order")[0]!],
    ["in the words of RFC 6533", reportWith("message/delivery", "message/global-delivery")],
  ])("is known when it says so %s", (_, source) => expect(failureIn(source)).toContain("550"));

  it("has its code for words, where it gives none", () =>
    expect(failureIn(aDeliveryReport({ said: "" }))).toBe("5.1.1"));

  it("is quoted only as far as a merchant reads it, on one line and without hidden characters", () => {
    const said = failureIn(aDeliveryReport({ said: `smtp; a\0b\u2028c ${"😀".repeat(5_000)}` }));
    expect(said).toMatch(/^a b c /);
    expect(said!.length).toBeLessThanOrEqual(300);
    expect(said).not.toMatch(/\p{Cs}/u);
  });
});

describe("no mail that came back", () => {
  it.each([
    ...["delayed", "relayed", "delivered", "expanded", "", "not failed"].map((action) => [
      `one that is ${action || "nothing"}`,
      aDeliveryReport({ action }),
    ]),
    [
      "one that reached somebody",
      reportWith("--=_one/two.three\r\nContent-Type: message/rfc822", "Action: delivered\r\n"),
    ],
    ["a holiday message", A_HOLIDAY_MESSAGE],
    [
      "one that is passed on inside another",
      `Content-Type: message/rfc822\r\n\r\n${aDeliveryReport()}`,
    ],
    ["one that carries a report among others", reportWith("multipart/report", "multipart/mixed")],
    ["one without boundaries", reportWith("boundary=", "border=")],
    ["one that tells nothing", reportWith("Action: failed\r\nStatus", "Status")],
    [
      "a receipt for reading",
      reportWith("message/delivery-status", "message/disposition-notification"),
    ],
    ["an empty mail", ""],
  ])("is %s", (_, source) => expect(failureIn(source)).toBeNull());
});

describe("whatever comes", () => {
  const garbage = fc.oneof(
    fc.string({ unit: "binary", maxLength: 500 }),
    fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes).toString("utf8")),
    // A report that something was put into, or cut out of.
    fc
      .record({ at: fc.nat(1_100), cut: fc.nat(60), put: fc.string({ maxLength: 40 }) })
      .map(({ at, cut, put }) => {
        const report = aDeliveryReport();
        return report.slice(0, at) + put + report.slice(at + cut);
      }),
    fc
      .array(
        fc.constantFrom(
          ...[
            "Content-Type: multipart/report; boundary=b",
            "Content-Type: message/delivery-status",
          ],
          ...["--b", "--b--", "Action: failed", "Content-Transfer-Encoding: base64", "", " ", "\t"],
          ...[
            "Final-Recipient: rfc822; (((@x",
            "Diagnostic-Code: ;",
            "__proto__: x",
            ":",
            "\0",
            "=",
          ],
        ),
        { maxLength: 40 },
      )
      .map((lines) => lines.join("\n")),
  );

  it("is read, and says something short or nothing", () =>
    fc.assert(
      fc.property(garbage, (source) => {
        const said = failureIn(source);
        expect(said === null || (said.length > 0 && said.length <= 300)).toBe(true);
      }),
      { numRuns: 2_000 },
    ));

  it.each([
    ["one long word", "x".repeat(200_000)],
    ["spaces", `Content-Type: ${" ".repeat(200_000)}`],
    ["empty lines", aDeliveryReport({ said: `smtp; x${"\n \t".repeat(60_000)}` })],
    ["a long line of news", aDeliveryReport({ said: "x".repeat(190_000) })],
    ["boundaries", aDeliveryReport() + "\r\n--=_one/two.three".repeat(10_000)],
    ["colons", ":\n".repeat(100_000)],
  ])("costs little time: %s", (_, source) => {
    const begun = performance.now();
    failureIn(source);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
