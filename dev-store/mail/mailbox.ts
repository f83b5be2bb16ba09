import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import type { FaultKind } from "../faults.ts";
import type { World } from "../world.ts";
import { comeBack } from "./come-back.ts";
import { keepMail } from "./keep.ts";

type Answer = { code: number; text: string };

/** What a mail server says when it does not take a mail; what is not here goes wrong after it was sent. */
const AT_THE_ADDRESS: Partial<Record<FaultKind, Answer>> = {
  refuse: { code: 550, text: "5.1.1 No such mailbox" },
  throttle: { code: 450, text: "4.7.1 Greylisted, come back later" },
};
const AT_THE_END: Partial<Record<FaultKind, Answer>> = {
  "500": { code: 451, text: "4.3.0 Local error in processing" },
  "502": { code: 421, text: "4.3.2 Service not available" },
};

const AWAY: Answer = { code: 421, text: "4.3.2 Service not available" };

const no = (answer: Answer | undefined): Error | null =>
  answer ? Object.assign(new Error(answer.text), { responseCode: answer.code }) : null;

const LARGEST = 10 * 1024 * 1024;

/** Long enough to answer what is under way; the app keeps connections open that have nothing to say. */
const CLOSE_MS = 100;

/** Before it says a word; nobody waits for that long. */
const LATE_MS = 20_000;

/** With a mail in hand; senders do wait for that long. */
const SLOW_MS = 15_000;

export type Mailbox = { port: number; close(): Promise<void> };

/** A real mail server, which keeps whatever the app sends, to whomever. */
export async function startMailbox(world: World): Promise<Mailbox> {
  // Of each mail, from its sender on.
  const mishaps = new WeakMap<SMTPServerSession, FaultKind>();

  const server = new SMTPServer({
    name: "dev-store",
    banner: "The dev store keeps every mail",
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    size: LARGEST,
    closeTimeout: CLOSE_MS,
    onConnect(_session, done) {
      const next = world.faults.next("mail");
      if (next !== "away" && next !== "late") return done();
      world.faults.take("mail");
      if (next === "away") return done(no(AWAY));
      setTimeout(done, LATE_MS).unref();
    },
    onMailFrom(_address, session, done) {
      const mishap = world.faults.take("mail");
      // Over a connection from before.
      if (mishap === "away") return done(no(AWAY));
      if (mishap) mishaps.set(session, mishap);
      else mishaps.delete(session);
      done();
    },
    onRcptTo(_address, session, done) {
      const mishap = mishaps.get(session);
      done(no(mishap && AT_THE_ADDRESS[mishap]));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const mishap = mishaps.get(session);
        if (mishap === "timeout") return;
        if (mishap === "cut") return hangUp(server, session);
        const refusal = no(mishap && AT_THE_END[mishap]);
        if (refusal) return done(refusal);
        // The server makes another one once it has answered.
        const { envelope } = session;
        const to = envelope.rcptTo.map(({ address }) => address);
        keepMail(world, Buffer.concat(chunks), to).then((mail) => {
          if (mishap === "truncate") return hangUp(server, session);
          if (mishap === "slow") setTimeout(done, SLOW_MS).unref();
          else done();
          if (mishap === "bounce") comeBack(world, envelope, mail);
        }, done);
      });
    },
  });
  // A connection that breaks off; what keeps it from listening is thrown below.
  server.on("error", () => undefined);
  const listening = server.listen(world.options.smtpPort, "127.0.0.1");
  await once(listening, "listening");
  return {
    port: (listening.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Before the answer: whether the mail is there or not, whoever sent it cannot know. */
function hangUp(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections) {
    if (connection.session === session) connection._socket.destroy();
  }
}
