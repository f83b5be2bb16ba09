import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** What the server answers to a command instead of yes: `550 5.1.1 No such mailbox`, nothing at all, or by hanging up. */
type Answers = { from?: string; to?: string; data?: string | "silence" | "hang up" };

export type ArrivedMail = { to: string[]; from: string; source: string };

/** A mail server for a test, which keeps what arrives as it was sent. */
export async function aMailServer(answers: Answers = {}) {
  const arrived: ArrivedMail[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onConnect(_session, done) {
      connections += 1;
      done();
    },
    onMailFrom: (_address, _session, done) => done(no(answers.from)),
    onRcptTo: (_address, _session, done) => done(no(answers.to)),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (answers.data === "silence") return;
        if (answers.data === "hang up") return void cut(server);
        const trouble = no(answers.data);
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const to = envelope.rcptTo.map(({ address }) => address);
        if (!trouble) arrived.push({ to, from, source: Buffer.concat(chunks).toString() });
        done(trouble);
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return {
    arrived,
    connections: () => connections,
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

function cut({ connections }: SMTPServer): void {
  for (const connection of connections) connection._socket.destroy();
}

function no(answer: string | undefined): Error | null {
  if (answer === undefined) return null;
  return Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });
}
