import express from "express";
import { listening } from "../a-world.ts";
import type { World } from "../world.ts";
import { controlRouter } from "./router.ts";

/** The JSON interface for a test, over HTTP. */
export async function aControl(world: World, port = 0) {
  const server = await listening(express().use("/__dev-store", controlRouter(world)), port);
  const send = async (method: string, call: string, body?: unknown) => {
    const answer = await fetch(`${server.url}/__dev-store/${call}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return {
    url: server.url,
    get: (call: string) => send("GET", call),
    post: (call: string, body?: unknown) => send("POST", call, body),
    delete: (call: string) => send("DELETE", call),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
