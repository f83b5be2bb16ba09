import { describe, expect, it } from "vitest";
import { anAdmin } from "../../tests/an-admin";
import { uploadPicture } from "./files.server";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const URL_OF_IT = "https://cdn.shopify.com/s/files/seal.png";

const answers = () => ({
  StageUpload: {
    stagedUploadsCreate: {
      stagedTargets: [
        {
          url: "https://uploads.example/",
          resourceUrl: "https://uploads.example/tmp/seal.png",
          parameters: [{ name: "policy", value: "p" }],
        },
      ],
      userErrors: [],
    },
  },
  CreatePicture: { fileCreate: { files: [{ id: "gid://shopify/MediaImage/1" }], userErrors: [] } },
  Picture: [
    { node: { fileStatus: "PROCESSING", fileErrors: [], image: null } },
    {
      node: { fileStatus: "READY", fileErrors: [], image: { url: URL_OF_IT, width: 1, height: 1 } },
    },
  ] as unknown,
});

const box = (name: string, content: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + content.length);
  return Buffer.concat([size, Buffer.from(name), content]);
};

/** Readers that look for each box from the first one on take minutes for it. */
function manyBoxes(): Buffer {
  const sizes = Buffer.alloc(240_000 * 20, box("ispe", Buffer.alloc(12, 1)));
  const inside = box("iprp", box("ipco", sizes));
  const meta = box("meta", Buffer.concat([Buffer.alloc(4), inside]));
  return Buffer.concat([box("ftyp", Buffer.from("avif\0\0\0\0avif")), meta]);
}

async function upload(
  bytes: Uint8Array,
  { status = 201, ...changed }: Record<string, unknown> = {},
) {
  const admin = anAdmin({ ...answers(), ...changed });
  const uploads: FormData[] = [];
  const world = {
    now: () => 0,
    sleep: async () => undefined,
    fetch: async (_: unknown, init?: RequestInit) => {
      uploads.push(init?.body as FormData);
      return new Response(null, { status: status as number });
    },
  };
  const result = await uploadPicture(admin, { name: "seal", bytes, alt: "Trusted Shops" }, world);
  return { result, admin, uploads };
}

describe("a picture for the shop's files", () => {
  it("is staged, uploaded, made a file, and answered once Shopify serves it", async () => {
    const { result, admin, uploads } = await upload(PNG);
    expect(result).toEqual({
      ok: true,
      id: "gid://shopify/MediaImage/1",
      picture: { url: URL_OF_IT, width: 1, height: 1 },
    });
    expect(admin.asked.map(({ operation }) => operation)).toEqual([
      ...["StageUpload", "CreatePicture", "Picture", "Picture"],
    ]);
    expect(admin.asked[0]?.variables).toMatchObject({
      input: [{ filename: "seal.png", mimeType: "image/png", fileSize: String(PNG.length) }],
    });
    expect([...(uploads[0]?.keys() ?? [])]).toEqual(["policy", "file"]);
  });

  it.each(["http://uploads.example/", "http://169.254.169.254/"])(
    "is sent nowhere but over an encrypted connection: not to %s",
    async (url) => {
      const stagedTargets = [{ url, resourceUrl: url, parameters: [] }];
      const { result, uploads } = await upload(PNG, {
        StageUpload: { stagedUploadsCreate: { stagedTargets, userErrors: [] } },
      });
      expect(result).toMatchObject({ ok: false, problem: { code: "picture-refused" } });
      expect(uploads).toEqual([]);
    },
  );

  it.each([
    [
      "an SVG, which may hold scripts",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
    ],
    ["a GIF", Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAA=", "base64")],
    ["an AVIF of as many boxes as fit in", manyBoxes()],
    ["a page that calls itself a picture", Buffer.from("<html>")],
    ["nothing", Buffer.alloc(0)],
  ])("is refused when it is %s", async (_, bytes) => {
    const { result, admin } = await upload(bytes);
    expect(result).toEqual({
      ok: false,
      problem: { path: ["picture"], code: "picture-not-supported" },
    });
    expect(admin.asked).toEqual([]);
  });

  it.each([
    ["png", "image/png", "\x89PNG\r\n\x1a\n"],
    ["jpg", "image/jpeg", "\xff\xd8\xff"],
    ["webp", "image/webp", "RIFF\0\0\n\0WEBP"],
  ])("is known as %s by its first bytes: no reader of ours goes through it", async (...kind) => {
    const [ending, mimeType, start] = kind;
    const { admin } = await upload(Buffer.from(`${start}what no reader understands`, "latin1"));
    expect(admin.asked[0]?.variables).toMatchObject({
      input: [{ filename: `seal.${ending}`, mimeType }],
    });
  });

  it("is refused when it is larger than five megabytes", async () => {
    const { result } = await upload(Buffer.concat([PNG, Buffer.alloc(5_000_000)]));
    expect(result).toMatchObject({ problem: { code: "picture-too-large", values: { max: 5 } } });
  });

  it("is refused when Shopify cannot read it", async () => {
    const failed = {
      node: { fileStatus: "FAILED", fileErrors: [{ message: "broken" }], image: null },
    };
    expect((await upload(PNG, { Picture: failed })).result).toMatchObject({
      problem: { code: "picture-refused" },
    });
    expect((await upload(PNG, { status: 400 })).result).toMatchObject({
      problem: { code: "picture-refused" },
    });
  });

  it("is trouble when the upload's place is down, or it never gets ready", async () => {
    await expect(upload(PNG, { status: 503 })).rejects.toMatchObject({ kind: "unavailable" });
    const processing = { node: { fileStatus: "PROCESSING", fileErrors: [], image: null } };
    await expect(upload(PNG, { Picture: processing })).rejects.toMatchObject({
      kind: "unavailable",
    });
  });
});
