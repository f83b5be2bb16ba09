import fc from "fast-check";

const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => Buffer.from(some));

/** The beginning of a picture of a size that nobody could decode. */
const png = (width: number, height: number) => {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const size = Buffer.alloc(17);
  size.writeUInt32BE(width >>> 0, 0);
  size.writeUInt32BE(height >>> 0, 4);
  size.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([head, size, Buffer.from("0000000049454e44ae426082", "hex")]);
};

/** What somebody sends in place of a photo. */
export const file = fc.oneof(
  bytes,
  fc.tuple(fc.nat(2 ** 31), fc.nat(2 ** 31)).map(([width, height]) => png(width, height)),
  fc.constantFrom(
    Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"),
    Buffer.from("GIF89a\xff\xff\xff\xff", "latin1"),
    Buffer.from("RIFF\x00\x00\x00\x00WEBPVP8 ", "latin1"),
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`),
    Buffer.from("%PDF-1.7"),
  ),
);

export const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.constantFrom(
    `{"__proto__":{"admin":true}}`,
    `{"constructor":{"prototype":{"shop":"x"}}}`,
    `${"[".repeat(5_000)}${"]".repeat(5_000)}`,
    `{"id":1e400}`,
    `{"a":1,"a":2}`,
    `"\\ud800"`,
    "",
    "{",
  ),
);

export type Body = { type: string | null; bytes: Buffer };

const asForm = (given: [string, string][]): Body => ({
  type: "application/x-www-form-urlencoded",
  bytes: Buffer.from(new URLSearchParams(given.map((pair) => pair.map(wellFormed))).toString()),
});

/** Half a sign, which no encoding has, becomes the sign for it. */
export const wellFormed = (some: string) => Buffer.from(some).toString();

function asParts(given: [string, string][], files: Buffer[]): Body {
  const boundary = "----fuzz7MA4YWxk";
  const part = (head: string, content: Buffer) =>
    Buffer.concat([Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), content, Buffer.from("\r\n")]);
  const safe = (name: string) => name.replace(/[\r\n"]/g, "_");
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([
      ...given.map(([name, value]) =>
        part(`Content-Disposition: form-data; name="${safe(name)}"`, Buffer.from(value)),
      ),
      ...files.map((content) =>
        part(
          `Content-Disposition: form-data; name="photos"; filename="a.png"\r\nContent-Type: image/png`,
          content,
        ),
      ),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
  };
}

/** A body that is a form, almost one, or none at all. */
export function body(form: fc.Arbitrary<[string, string][]>): fc.Arbitrary<Body> {
  return fc.oneof(
    { weight: 5, arbitrary: form.map(asForm) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(form, fc.array(file, { maxLength: 2 }))
        .map(([some, files]) => asParts(some, files)),
    },
    { weight: 2, arbitrary: noForm },
  );
}

/** Nothing that any form of ours sends. */
export const noForm: fc.Arbitrary<Body> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        null,
        "application/json",
        "text/plain",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "application/x-www-form-urlencoded; charset=utf-16",
      ),
      bytes,
    )
    .map(([type, some]) => ({ type, bytes: some })),
  json.map((some) => ({ type: "application/json", bytes: Buffer.from(some) })),
  fc.constant({
    type: "multipart/form-data; boundary=x",
    bytes: Buffer.from("--x\r\nContent-Disposition: form-data; name="),
  }),
  fc.nat(200).map((times) => ({
    type: "application/x-www-form-urlencoded",
    bytes: Buffer.from("a=1&".repeat(times * 40)),
  })),
);
