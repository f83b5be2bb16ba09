import express from "express";
import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world.ts";
import { anApp } from "../admin-api/an-app.ts";
import { controlRouter } from "../control/router.ts";
import type { World } from "../world.ts";

/** A picture of 3 by 2 pixels, as far as its header tells. */
const PNG = Buffer.concat([
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  Buffer.from("00000003000000020802000000", "hex"),
  Buffer.alloc(8),
]);

type Target = {
  url: string;
  resourceUrl: string;
  parameters: { name: string; value: string }[];
};
type File = {
  id: string;
  fileStatus: string;
  image: { url: string; width: number; height: number } | null;
};

const START = Date.parse("2026-11-22T10:00:00Z");

async function anAppWithFiles(world: World) {
  world.state.app.grantedScopes = ["write_files"];
  const app = await anApp(world);
  const hosted = (url: string) =>
    url.replace(
      "https://shopify-staged-uploads.storage.googleapis.com",
      `${app.url}/__platform/staged-uploads`,
    );
  return {
    async stage(httpMethod: string, mimeType = "image/png"): Promise<Target | undefined> {
      const { data } = await app.ask(
        `mutation ($input: [StagedUploadInput!]!) {
          stagedUploadsCreate(input: $input) {
            stagedTargets { url resourceUrl parameters { name value } } userErrors { message }
          }
        }`,
        {
          input: [
            {
              filename: "segl.png",
              mimeType,
              resource: "IMAGE",
              httpMethod,
              fileSize: String(PNG.length),
            },
          ],
        },
      );
      const { stagedTargets } = (
        data as { stagedUploadsCreate: { stagedTargets: Target[] | null } }
      ).stagedUploadsCreate;
      return stagedTargets?.[0];
    },
    post(target: Target, bytes: Buffer = PNG) {
      const form = new FormData();
      for (const { name, value } of target.parameters) form.append(name, value);
      form.append("file", new Blob([new Uint8Array(bytes)]), "segl.png");
      return fetch(hosted(target.url), { method: "POST", body: form });
    },
    put: (target: Target) =>
      fetch(hosted(target.url), {
        method: "PUT",
        headers: { "content-type": "image/png" },
        body: new Uint8Array(PNG),
      }),
    async create(originalSource: string): Promise<File> {
      const { data } = await app.ask(
        `mutation ($files: [FileCreateInput!]!) {
          fileCreate(files: $files) { files { id fileStatus } userErrors { message code } }
        }`,
        { files: [{ originalSource, alt: "Segl", contentType: "IMAGE" }] },
      );
      const file = (data as { fileCreate: { files: File[] } }).fileCreate.files[0];
      if (!file) throw new Error("no file was created");
      return file;
    },
    async look(id: string): Promise<File> {
      const query = `query ($id: ID!) {
        node(id: $id) { ... on MediaImage { id fileStatus image { url width height } } }
      }`;
      return ((await app.ask(query, { id })).data as { node: File }).node;
    },
    [Symbol.asyncDispose]: () => app[Symbol.asyncDispose](),
  };
}

describe("a staged upload", () => {
  it("becomes a file that is ready after a moment, with its size and its bytes", async () => {
    let now = START;
    using world = aWorld({ now: () => new Date(now) });
    await using app = await anAppWithFiles(world);
    const target = await app.stage("POST");
    if (!target) throw new Error("nothing was staged");
    expect((await app.post(target)).status).toBe(201);

    const file = await app.create(target.resourceUrl);
    expect(file.fileStatus).toBe("UPLOADED");
    now += 200;
    expect(await app.look(file.id)).toMatchObject({ fileStatus: "PROCESSING", image: null });
    now += 500;
    const url = "http://localhost:4400/__dev-store/files/segl.png";
    const ready = await app.look(file.id);
    expect(ready).toMatchObject({ fileStatus: "READY", image: { url, width: 3, height: 2 } });

    await using control = await listening(express().use("/__dev-store", controlRouter(world)));
    const served = await fetch(`${control.url}/__dev-store/files/segl.png`);
    expect(served.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await served.arrayBuffer()).equals(PNG)).toBe(true);
  });

  it("may be put instead of posted", async () => {
    using world = aWorld();
    await using app = await anAppWithFiles(world);
    const target = await app.stage("PUT");
    expect(target && (await app.put(target)).status).toBe(200);
  });

  it("is refused with another size, or with a signature that was not given", async () => {
    using world = aWorld();
    await using app = await anAppWithFiles(world);
    const target = await app.stage("POST");
    if (!target) throw new Error("nothing was staged");
    expect((await app.post(target, Buffer.concat([PNG, PNG]))).status).toBe(403);
    const forged = target.parameters.map((one) =>
      one.name === "x-goog-signature" ? { ...one, value: "forged" } : one,
    );
    expect((await app.post({ ...target, parameters: forged })).status).toBe(403);
  });

  it("is not made for an image that is none", async () => {
    using world = aWorld();
    await using app = await anAppWithFiles(world);
    expect(await app.stage("POST", "text/html")).toBeUndefined();
  });
});

describe("a file", () => {
  it("that is no picture, or was never uploaded, fails", async () => {
    let now = START;
    using world = aWorld({ now: () => new Date(now) });
    await using app = await anAppWithFiles(world);
    const target = await app.stage("POST");
    const { id } = await app.create(target?.resourceUrl ?? "");
    now += 1_000;
    expect(await app.look(id)).toMatchObject({ fileStatus: "FAILED", image: null });
  });

  it("keeps its name to itself: a second one is called otherwise", async () => {
    using world = aWorld();
    await using app = await anAppWithFiles(world);
    for (const target of [await app.stage("POST"), await app.stage("POST")]) {
      await app.create(target?.resourceUrl ?? "");
    }
    const [first, second] = world.state.files.map((file) => file.name);
    expect(first).toBe("segl.png");
    expect(second).toMatch(/^segl_.+\.png$/);
  });
});
