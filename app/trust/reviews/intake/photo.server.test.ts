import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { aBlackPng, aPhoto, aPicture, pngChunk } from "../../../../tests/pictures";
import { drawnAnew, SIDE } from "./photo.server";

const REFUSED = { ok: false, code: "photo-unreadable" };

async function drawn(sent: Buffer<ArrayBuffer>) {
  const answer = await drawnAnew(sent);
  if (!answer.ok) throw new Error(answer.code);
  const { photo } = answer;
  const said = await sharp(photo.bytes).metadata();
  expect(said).toMatchObject({ format: "jpeg", width: photo.width, height: photo.height });
  const { data } = await sharp(photo.bytes).raw().toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => {
    const at = (y * photo.width + x) * 3;
    return [...data.subarray(at, at + 3)];
  };
  return { ...photo, said, colourAt };
}

const near = (colour: number[]) =>
  colour.map((part): unknown => expect.toSatisfy((is: number) => Math.abs(is - part) < 12));

describe("a photo", () => {
  it("says nothing any more of where, when and with what it was taken", async () => {
    const exif = {
      IFD0: { Make: "Apple", Model: "iPhone 17" },
      IFD2: { DateTimeOriginal: "2026:11:20 12:00:00" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "59/1 54/1 0/1" },
    };
    const sent = await aPicture(40, 30)
      .jpeg()
      .withExif(exif)
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"/>`)
      .withIccProfile("p3")
      .toBuffer();
    expect(await sharp(sent).metadata()).toMatchObject({
      exif: expect.any(Buffer),
      xmp: expect.any(Buffer),
      icc: expect.any(Buffer),
    });
    const { said, bytes } = await drawn(sent);
    for (const kind of ["exif", "xmp", "icc", "iptc", "orientation", "comments"]) {
      expect(said).not.toHaveProperty(kind);
    }
    expect(said.space).toBe("srgb");
    expect(bytes.toString("latin1")).not.toMatch(/Apple|Exif|2026|xmpmeta|ICC_PROFILE/);
  });

  it("keeps the colours of a profile that goes", async () => {
    const sent = await aPicture(40, 30).png().withIccProfile("p3").toBuffer();
    expect((await sharp(sent).metadata()).icc).toBeDefined();
    expect((await drawn(sent)).colourAt(20, 15)).toEqual(near([200, 30, 30]));
  });

  it("stands upright, however the phone was held", async () => {
    const blue = await aPicture(20, 30, { r: 0, g: 0, b: 250 }).png().toBuffer();
    const sent = await aPicture(40, 30)
      .composite([{ input: blue, left: 0, top: 0 }])
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { width, height, colourAt } = await drawn(sent);
    expect([width, height]).toEqual([30, 40]);
    expect(colourAt(15, 5)).toEqual(near([0, 0, 250]));
    expect(colourAt(15, 35)).toEqual(near([200, 30, 30]));
  });

  it.each([
    [3200, 1000, SIDE, 500],
    [500, 2000, 400, SIDE],
  ])("of %i by %i becomes %i by %i", async (width, height, ...kept) => {
    const photo = await drawn(await aPhoto(width, height));
    expect([photo.width, photo.height]).toEqual(kept);
  });

  it("is never made larger", async () => {
    expect(await drawn(await aPhoto(40, 30))).toMatchObject({ width: 40, height: 30 });
  });

  it("that can be seen through lies on white", async () => {
    const clear = await aPicture(40, 30, { r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer();
    expect((await drawn(clear)).colourAt(20, 15)).toEqual(near([255, 255, 255]));
  });

  it.each(["jpeg", "png", "webp"] as const)(
    "may be a %s, whatever its name says",
    async (format) => {
      const sent = await aPicture(40, 30).toFormat(format).toBuffer();
      expect(await drawn(sent)).toMatchObject({ width: 40, height: 30 });
    },
  );

  it("that moves is its first picture", async () => {
    const strip = await aPicture(20, 40)
      .composite([
        {
          input: await aPicture(20, 20, { r: 0, g: 0, b: 250 }).png().toBuffer(),
          top: 20,
          left: 0,
        },
      ])
      .raw()
      .toBuffer();
    const raw = { width: 20, height: 40, channels: 4, pageHeight: 20 } as const;
    const sent = await sharp(strip, { raw }).webp({ loop: 0 }).toBuffer();
    const { height, colourAt } = await drawn(sent);
    expect(height).toBe(20);
    expect(colourAt(10, 10)).toEqual(near([200, 30, 30]));
  });

  it("leaves behind what hangs on it", async () => {
    const sent = Buffer.concat([await aPhoto(), Buffer.from("<html><script>alert(1)</script>")]);
    expect((await drawn(sent)).bytes.toString("latin1")).not.toContain("<script>");
  });

  it("gives the same bytes each time it is sent", async () => {
    const sent = await aPhoto(2000, 1500);
    const [one, other] = await Promise.all([drawn(sent), drawn(sent)]);
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });
});

describe("no photo", () => {
  const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="9" height="9"/></svg>`;

  it.each([
    ["an SVG", Buffer.from(SVG)],
    ["text", Buffer.from("GIF, JPEG or PNG?")],
    ["a page", Buffer.from("<!doctype html><title>photo.jpg</title>")],
    ["nothing", Buffer.alloc(0)],
    ["the first bytes of a PNG", Buffer.from("89504e470d0a1a0a", "hex")],
  ])("is %s", async (_name, sent) => {
    expect(await drawnAnew(sent)).toEqual(REFUSED);
  });

  it.each(["gif", "tiff", "avif"] as const)("is a %s", async (format) => {
    expect(await drawnAnew(await aPicture(40, 30).toFormat(format).toBuffer())).toEqual(REFUSED);
  });

  it.each(["jpeg", "png", "webp"] as const)("is a %s that breaks off", async (format) => {
    const pixels = Buffer.from(Array.from({ length: 90 * 90 * 3 }, (_, at) => (at * at) % 251));
    const raw = { width: 90, height: 90, channels: 3 } as const;
    const whole = await sharp(pixels, { raw }).toFormat(format).toBuffer();
    expect(await drawnAnew(whole)).toMatchObject({ ok: true });
    expect(await drawnAnew(whole.subarray(0, whole.length / 2))).toEqual(REFUSED);
  });
});

describe("a small file that would fill the memory", () => {
  it("is refused for what it says of itself", async () => {
    expect(await drawnAnew(aBlackPng(30_000, 30_000, { rows: 1 }))).toEqual(REFUSED);
  });

  it("is refused for its pixels, though it is whole", async () => {
    expect(await drawnAnew(aBlackPng(8_000, 6_400))).toMatchObject({ ok: true });
    expect(await drawnAnew(aBlackPng(8_000, 6_600))).toEqual(REFUSED);
  });

  it("is refused for one long side", async () => {
    for (const [side, ok] of [
      [16_384, true],
      [16_385, false],
    ] as const) {
      expect(await drawnAnew(aBlackPng(side, 10))).toMatchObject({ ok });
      expect(await drawnAnew(aBlackPng(10, side))).toMatchObject({ ok });
    }
  });

  it("is refused sooner where it comes coarse first, and must be kept as a whole", async () => {
    const coarseFirst = { interlaced: true, rows: 2 * 4_400 };
    expect(await drawnAnew(aBlackPng(6_000, 4_300, coarseFirst))).toMatchObject({ ok: true });
    expect(await drawnAnew(aBlackPng(6_000, 4_400))).toMatchObject({ ok: true });
    expect(await drawnAnew(aBlackPng(6_000, 4_400, coarseFirst))).toEqual(REFUSED);
  });

  it("is drawn without what is packed beside a PNG's pixels", async () => {
    const unknown = pngChunk("ABCD", Buffer.alloc(9));
    const sent = aBlackPng(40, 30, { before: [unknown] });
    await expect(sharp(sent).metadata()).rejects.toThrow();
    expect(await drawnAnew(sent)).toMatchObject({ ok: true });
  });

  it("is never one of many at once: each waits for its turn", async () => {
    const done: string[] = [];
    const send = (name: string, sent: Buffer<ArrayBuffer>) =>
      drawnAnew(sent).then(() => done.push(name));
    await Promise.all([
      send("large", aBlackPng(6_000, 4_000)),
      send("none", Buffer.from("text")),
      send("small", aBlackPng(40, 30)),
    ]);
    expect(done).toEqual(["large", "none", "small"]);
  });

  it("is refused for passes that no camera makes", async () => {
    const whole = await aPicture(40, 30).jpeg({ progressive: true }).toBuffer();
    const saying = (scans: number) => {
      const remark = Buffer.concat(Array.from({ length: scans }, () => Buffer.from([0xff, 0xda])));
      const head = Buffer.from([0xff, 0xfe, 0, remark.length + 2]);
      return Buffer.concat([whole.subarray(0, 2), head, remark, whole.subarray(2)]);
    };
    expect(await drawnAnew(saying(10))).toMatchObject({ ok: true });
    expect(await drawnAnew(saying(60))).toEqual(REFUSED);
  });
});
