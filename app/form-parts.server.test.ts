import { describe, expect, it } from "vitest";
import { formParts, type SentFile } from "./form-parts.server";

type Value = string | File;

const post = (values: [string, Value][]) => {
  const body = new FormData();
  for (const [name, value] of values) body.append(name, value);
  return new Request("https://tillit.example/proxy/review", { method: "POST", body });
};
const file = (size: number, name = "a.jpg") => new File([new Uint8Array(size).fill(7)], name);

const URL_OF_IT = "https://a.example";
const multipart = (boundary = "x") => ({
  method: "POST",
  headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
});
const LONG = "-".repeat(4_000);
const part = (name: string, content = "", boundary = "x") =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;

async function read(request: Request, limits = { fileBytes: 1_000, bytes: 10_000 }) {
  const files: SentFile[] = [];
  const fields = await formParts(request, limits, async (sent) => void files.push(sent));
  return { fields: [...fields], files: files.map(({ field, bytes }) => [field, bytes?.length]) };
}

describe("a form with files", () => {
  it("is read field by field, whatever the letters", async () => {
    const sent = post([
      ["name", "Åse & “Kåre”"],
      ["photos-1", file(10)],
      ["body-1", "a\r\nb=1&c"],
      ["photos-1", file(20)],
    ]);
    expect(await read(sent)).toEqual({
      fields: [
        ["name", "Åse & “Kåre”"],
        ["body-1", "a\r\nb=1&c"],
      ],
      files: [
        ["photos-1", 10],
        ["photos-1", 20],
      ],
    });
  });

  it("has no file where none was chosen", async () =>
    expect((await read(post([["photos-1", new File([], "")]]))).files).toEqual([]));

  it("keeps the text behind a file that is too large", async () =>
    expect(
      await read(
        post([
          ["photos-1", file(1_001)],
          ["body-1", "still here"],
        ]),
      ),
    ).toEqual({
      fields: [["body-1", "still here"]],
      files: [["photos-1", undefined]],
    }));

  it("is read no further than it may be, and what came before is whole", async () => {
    const values: [string, Value][] = Array.from({ length: 20 }, () => ["photos-1", file(900)]);
    const { fields, files } = await read(post([["name", "Kari"], ...values, ["body-1", "gone"]]));
    expect(fields).toEqual([["name", "Kari"]]);
    expect(files).toHaveLength(9);
  });

  it("has parts without a content counted too", async () => {
    const empty = await read(post(Array.from({ length: 200 }, () => ["a", ""])));
    expect(empty.fields.length).toBeLessThan(150);
  });

  it.each([
    ["a head that never ends", "--x\r\n", `${"a".repeat(8_000)}\r\n`],
    ["parts that never end", "", part("photos-1")],
  ])("is read no further than a little of %s, and stays open", async (_, begun, more) => {
    const sent = { bytes: 0, cancelled: false };
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from(part("name", "Kari") + begun)),
      pull(controller) {
        // Where nothing counts, it ends here.
        if (sent.bytes > 9_000_000) return controller.close();
        const chunk = Buffer.from(more);
        sent.bytes += chunk.length;
        controller.enqueue(chunk);
      },
      cancel: () => void (sent.cancelled = true),
    });
    const request = new Request(URL_OF_IT, { ...multipart(), body, duplex: "half" });
    const { fields } = await read(request, { fileBytes: 1_000, bytes: 8_000_000 });
    expect(fields[0]).toEqual(["name", "Kari"]);
    expect(sent).toEqual({
      bytes: expect.toSatisfy((bytes: number) => bytes < 1_100_000),
      cancelled: false,
    });
  });

  it("hides no bug of whoever takes the files", async () => {
    const taken = formParts(post([["a", file(1)]]), { fileBytes: 9, bytes: 999 }, () =>
      Promise.reject(new Error("a bug")),
    );
    await expect(taken).rejects.toThrow("a bug");
  });

  it.each([
    ["without a body", new Request(URL_OF_IT, { method: "POST" })],
    ["of another kind", new Request(URL_OF_IT, { method: "POST", body: "a=1" })],
    ["cut off", new Request(URL_OF_IT, { ...multipart(), body: part("a", "half") })],
    [
      "whose boundary takes long to search for",
      new Request(URL_OF_IT, { ...multipart(LONG), body: `${part("a", "b", LONG)}--${LONG}--` }),
    ],
  ])("is none: one %s", async (_, request) => {
    const answer = await read(request).catch((thrown: unknown) => thrown);
    expect((answer as Response).status).toBe(400);
  });
});
