import { once } from "node:events";
import { connect } from "node:net";
import fc from "fast-check";
import { BOUNCE_DOMAIN } from "./app-under-fire.ts";
import { text } from "./hostile.ts";
import { PATIENCE_MS, type Tally } from "./knock.ts";

const report = (said: string) =>
  [
    "From: MAILER-DAEMON@example.org",
    `Content-Type: multipart/report; report-type=delivery-status; boundary="b"`,
    ...["", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; a", ""],
    ...["Action: failed", `Status: 5.1.1`, `Diagnostic-Code: smtp; ${said}`, "--b--", "."],
  ].join("\r\n");

const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("HELO a", "EHLO a", "MAIL FROM:<>", "DATA", "QUIT", "RSET", "NOOP"),
  },
  { weight: 3, arbitrary: text.map((some) => `RCPT TO:<bounce+${some}@${BOUNCE_DOMAIN}>`) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...tokens())
      .map((token) => `RCPT TO:<bounce+${token}@${BOUNCE_DOMAIN}>`),
  },
  { weight: 2, arbitrary: text.map(report) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "AUTH LOGIN",
      "STARTTLS",
      "VRFY a",
      "EXPN a",
      "BDAT 99999999999 LAST",
      "HELP",
    ),
  },
  { weight: 2, arbitrary: text },
);

/** Of mails that are there, as `inhabit` gives them. */
function tokens(): string[] {
  return ["a", "b", "c"].map((name) =>
    Buffer.from(`fuzzed-${name}.myshopify.com`).toString("hex").padEnd(32, "0").slice(0, 32),
  );
}

const talk = fc.array(word, { minLength: 1, maxLength: 9 });

/** Conversations with the mail server that hears what comes back. */
export async function talkToMailDoor(tally: Tally, port: number, count: number, seed: number) {
  const talks = fc.sample(talk, { numRuns: count, seed }).values();
  const inTurn = async () => {
    for (const words of talks) await one(tally, port, words);
  };
  await Promise.all(Array.from({ length: 4 }, inTurn));
}

async function one(tally: Tally, port: number, words: string[]): Promise<void> {
  const begun = performance.now();
  const socket = connect(port, "127.0.0.1");
  let said = "";
  // Whoever talks before the greeting is hung up on.
  const speak = () => socket.end(`${[...words, "", ".", "QUIT"].join("\r\n")}\r\n`);
  socket.setEncoding("latin1").on("data", (some: string) => {
    if (said === "") speak();
    said += some;
  });
  socket.on("error", () => undefined);
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  await once(socket, "close");
  const took = performance.now() - begun;
  const last = said.trim().split("\r\n").at(-1)?.slice(0, 3) || "closed";
  tally.inputs += 1;
  tally.answers.set(last, (tally.answers.get(last) ?? 0) + 1);
  tally.slowestMs = Math.max(tally.slowestMs, took);
  const isFault = took > PATIENCE_MS || /^4\d\d .*4\.3\.0 Not now/m.test(said);
  if (isFault)
    tally.faults.push(
      `${last} after ${Math.round(took)} ms: ${JSON.stringify(words).slice(0, 300)}`,
    );
}
