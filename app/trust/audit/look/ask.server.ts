import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import { bodyOf } from "./body.server";
import { alreadyKnown } from "./known-address.server";
import { LookTrouble } from "./look-trouble";
import type { Network } from "./network.server";
import { isPublicAddress } from "./public-address.server";
import { troubleFrom } from "./trouble-from.server";

export type Answered = {
  status: number;
  /** Where it sends one on, as a whole address. */
  location: URL | null;
  /** `text/html`, without its parameters. */
  type: string;
  html: string;
};

type How = {
  network: Network;
  /** Whether this is a name of the shop's own, for which something may stand in. */
  isShops: boolean;
  /** Nobody wants to read it. */
  withoutBody?: boolean;
  /** Ends the whole look. */
  signal: AbortSignal;
};

/**
 * One GET, which follows nothing, sends no cookie and keeps none. The name is resolved once, each number must be
 * public, and to one of these it connects: a name that leads elsewhere a moment later changes nothing.
 */
export async function ask(address: URL, how: How): Promise<Answered> {
  const { network, isShops, withoutBody = false } = how;
  const signal = AbortSignal.any([how.signal, AbortSignal.timeout(network.patienceMs)]);
  try {
    const standIn = isShops && network.standIn !== null ? new URL(network.standIn) : null;
    const way = standIn ? inPlaceOf(address, standIn) : await straight(address, network);
    const answer = await opened(way, network.userAgent, signal);
    try {
      return {
        status: answer.statusCode ?? 0,
        location: sentOnTo(answer.headers.location, address),
        type: (answer.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase(),
        html: withoutBody || !isPage(answer) ? "" : await bodyOf(answer),
      };
    } finally {
      answer.destroy();
    }
  } catch (error) {
    throw troubleFrom(error, signal.aborted);
  }
}

const isPage = ({ statusCode, headers }: http.IncomingMessage) =>
  statusCode === 200 && /^text\/html\b/i.test(headers["content-type"] ?? "");

const sentOnTo = (location: string | undefined, from: URL): URL | null =>
  location !== undefined && URL.canParse(location, from.href) ? new URL(location, from.href) : null;

type Way = { options: https.RequestOptions; encrypted: boolean };

/** Only a name, only where the whole world reaches it, and nobody's password. */
async function straight(address: URL, network: Network): Promise<Way> {
  const { protocol, hostname, port, username, password } = address;
  if (!/^https?:$/.test(protocol) || port !== "" || username + password !== "") {
    throw new LookTrouble("elsewhere", "not an ordinary address of the web");
  }
  if (isIP(hostname.replace(/^\[|\]$/g, "")) !== 0) {
    throw new LookTrouble("unreachable", "a number instead of a name");
  }
  const numbers = await network.resolve(hostname);
  if (numbers.length === 0 || !numbers.every(isPublicAddress)) {
    throw new LookTrouble("unreachable", "no public address");
  }
  return {
    options: {
      ...{ hostname, path: address.pathname + address.search, lookup: alreadyKnown(numbers) },
      ...{ servername: hostname, rejectUnauthorized: true },
    },
    encrypted: protocol === "https:",
  };
}

/** It is told for whom it answers, as whatever stands before a server tells it. */
const inPlaceOf = (address: URL, { hostname, port }: URL): Way => ({
  options: {
    ...{ hostname, port, path: address.pathname + address.search },
    headers: {
      "X-Forwarded-Host": address.host,
      "X-Forwarded-Proto": address.protocol.replace(":", ""),
    },
  },
  encrypted: false,
});

function opened(
  { options, encrypted }: Way,
  userAgent: string,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (encrypted ? https : http).request({
      ...options,
      ...{ method: "GET", agent: false, signal, maxHeaderSize: 32 * 1024 },
      headers: {
        ...options.headers,
        "User-Agent": userAgent,
        Accept: "text/html",
        "Accept-Encoding": "gzip, deflate, br",
        Connection: "close",
      },
    });
    request.once("response", resolve).on("error", reject);
    request.end();
  });
}
