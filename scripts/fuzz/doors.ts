import { readdirSync, readFileSync } from "node:fs";
import { inProject } from "../project.ts";

/** Who may knock: whoever has a signature of Shopify's, a key of ours, a session token, or anybody. */
export type Speaker = "app-proxy" | "webhook" | "feed" | "session" | "anybody";

/** A route that is reached from outside. */
export type Door = {
  name: string;
  /** With `$` where anything may stand. */
  path: string;
  methods: ("GET" | "POST" | "PUT" | "DELETE")[];
  speaker: Speaker;
};

const ROUTES = inProject("app/routes");

/** Every route, from the files themselves: one that is added tomorrow is fuzzed too. */
export function doors(): Door[] {
  return readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter(
      (file) => /^[^/]+\.tsx?$|^[^/]+\/route\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
    )
    .map((file) => ({ file, name: file.replace(/(\/route)?\.tsx?$/, "") }))
    .map(({ file, name }) => ({
      ...{ name, path: pathOf(name), speaker: speakerOf(name) },
      methods: methodsIn(readFileSync(`${ROUTES}/${file}`, "utf8")),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** As Remix reads a file's name. */
function pathOf(name: string): string {
  const escaped = name.replace(/\[(.)\]/g, (_, sign: string) => `\0${sign.charCodeAt(0)}\0`);
  const parts = escaped.split(".").filter((part) => !part.startsWith("_"));
  const path = parts.map((part) => (part.startsWith("$") ? "$" : part)).join("/");
  return `/${path.replace(/\0(\d+)\0/g, (_, code: string) => String.fromCharCode(Number(code)))}`;
}

function speakerOf(name: string): Speaker {
  if (name.startsWith("proxy.")) return "app-proxy";
  if (name === "webhooks") return "webhook";
  if (name.startsWith("feeds.")) return "feed";
  return /^(app|api)(\.|$)/.test(name) ? "session" : "anybody";
}

/** A page without a loader answers a GET too. */
function methodsIn(source: string): Door["methods"] {
  const has = (name: string) =>
    new RegExp(`^export (async )?(const|function) ${name}\\b`, "m").test(source);
  const isRead = has("loader") || /^export default /m.test(source);
  return [...(isRead ? ["GET" as const] : []), ...(has("action") ? WRITING : [])];
}

const WRITING = ["POST", "PUT", "DELETE"] as const;
