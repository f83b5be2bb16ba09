import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import path from "node:path";

/** The first line a keeper says, so that nobody takes a stranger on the same port for it. */
export function greetingOf(dir: string): string {
  return `keeper of ${dir}`;
}

/**
 * The running keeper of a folder, or null. As long as the socket is open its server runs;
 * `url` is the server's address once it accepts connections, null if it never does.
 */
export async function greet(
  dir: string,
): Promise<{ socket: Socket; url: Promise<string | null> } | null> {
  const port = notedPort(dir);
  if (port === null) return null;
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.setTimeout(2000, () => socket.destroy());
  const next = linesOf(socket);
  if ((await next()) !== greetingOf(dir)) {
    socket.destroy();
    return null;
  }
  socket.setTimeout(0);
  return { socket, url: next() };
}

/** Answers a line at each call; null once there will be no more, whatever ended the connection. */
function linesOf(socket: Socket): () => Promise<string | null> {
  let said = "";
  let over = false;
  let wake = () => {};
  socket.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    wake();
  });
  for (const event of ["end", "error", "close"]) {
    socket.on(event, () => {
      over = true;
      wake();
    });
  }
  return async () => {
    while (!said.includes("\n")) {
      if (over) return null;
      await new Promise<void>((resolve) => (wake = resolve));
    }
    const [line = "", ...rest] = said.split("\n");
    said = rest.join("\n");
    return line;
  };
}

function notedPort(dir: string): number | null {
  try {
    const note = JSON.parse(readFileSync(path.join(dir, "keeper.json"), "utf8")) as {
      port: number;
    };
    return note.port;
  } catch {
    return null;
  }
}
