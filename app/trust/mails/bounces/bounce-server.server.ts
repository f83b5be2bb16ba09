import { once } from "node:events";
import type { AddressInfo, Server } from "node:net";
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerSession,
} from "smtp-server";
import { log } from "../../../log.server";
import { tokenIn } from "./bounce-address";
import { failureIn } from "./delivery-report";
import { noteBounce, returningMail, type Returning } from "./note-bounce.server";

/** A report and the mail that it is about, with room to spare. Its news stand at the beginning. */
const LARGEST = 1024 * 1024;
const READ = 200 * 1024;

const CONNECTIONS_MAX = 50;
const OF_ONE_ADDRESS = 10;
const SILENCE_MS = 30_000;
const CONNECTION_MS = 120_000;
/** Long enough to answer what is under way. */
const CLOSE_MS = 100;

const no = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

type Done = (error?: Error | null) => void;

/** Says yes, or no, or at a fault of ours: later. */
const answer = (work: Promise<Error | null>, done: Done) =>
  work.then(done, (err: unknown) => {
    log.warn({ err }, "what became of a mail could not be noted");
    done(no(451, "4.3.0 Not now"));
  });

export type BounceServer = { port: number; close(): Promise<void> };

/**
 * A mail server for nothing but reports about our own mails. It keeps none of them and sends nothing; what it hears
 * goes into the database, so that any number of processes may listen.
 */
export async function startBounceServer(
  { port, host, domain }: { port: number; host: string | undefined; domain: string },
  clock = () => new Date(),
): Promise<BounceServer> {
  const returning = new WeakMap<SMTPServerSession, Returning>();

  async function recipient({ address }: SMTPServerAddress, session: SMTPServerSession) {
    if (session.envelope.rcptTo.length > 0) return no(452, "4.5.3 One recipient at a time");
    const token = tokenIn(address, domain);
    const mail = token && (await returningMail(token));
    if (!mail) return no(550, "5.1.1 No such mailbox");
    returning.set(session, mail);
    return null;
  }

  async function report(stream: SMTPServerDataStream, session: SMTPServerSession) {
    const source = await beginningOf(stream);
    if (stream.sizeExceeded) return no(552, "5.3.4 Too large");
    const said = failureIn(source);
    const mail = returning.get(session);
    if (said !== null && mail) await noteBounce(mail, said, clock());
    return null;
  }

  const server = new SMTPServer({
    name: domain,
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    logger: false,
    size: LARGEST,
    maxClients: CONNECTIONS_MAX,
    socketTimeout: SILENCE_MS,
    closeTimeout: CLOSE_MS,
    onRcptTo: (address, session, done) => void answer(recipient(address, session), done),
    onData: (stream, session, done) => void answer(report(stream, session), done),
  });
  // A connection that breaks off; what keeps it from listening is thrown below.
  server.on("error", () => undefined);
  const listening = server.listen(port, host);
  limitConnections(listening);
  await once(listening, "listening");
  return {
    port: (listening.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Nobody may take all places, nor hold one for long, however much there is to say. */
function limitConnections(server: Server): void {
  const counts = new Map<string, number>();
  server.on("connection", (socket) => {
    const { remoteAddress = "" } = socket;
    const count = (counts.get(remoteAddress) ?? 0) + 1;
    counts.set(remoteAddress, count);
    const end = setTimeout(() => socket.destroy(), CONNECTION_MS).unref();
    socket.once("close", () => {
      clearTimeout(end);
      const left = (counts.get(remoteAddress) ?? 1) - 1;
      if (left > 0) counts.set(remoteAddress, left);
      else counts.delete(remoteAddress);
    });
    if (count > OF_ONE_ADDRESS) socket.destroy();
  });
}

/** The rest is heard, and dropped. */
async function beginningOf(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (length < READ) chunks.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, READ).toString("utf8");
}
