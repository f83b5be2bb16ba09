import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { aBlackPng, aPhoto, aPicture, pngChunk } from "../../../../tests/pictures";
import { pictureOnly } from "./png-chunks";

describe("a PNG without its texts", () => {
  it("is the picture, and no text of it is ever unpacked", () => {
    const packed = deflateSync(Buffer.alloc(1_000_000, "a"));
    const texts = ["zTXt", "iTXt", "tEXt", "tIME"].map((name) =>
      pngChunk(name, Buffer.concat([Buffer.from("note\0\0"), packed])),
    );
    expect(pictureOnly(aBlackPng(9, 9, { before: texts })).equals(aBlackPng(9, 9))).toBe(true);
  });

  it("keeps its colours and how it was held", async () => {
    const sent = await aPicture(9, 9)
      .png({ palette: true })
      .withMetadata({ icc: "p3", orientation: 6 })
      .toBuffer();
    const said = await sharp(pictureOnly(sent)).metadata();
    expect(said).toMatchObject({ icc: expect.any(Buffer), orientation: 6, isPalette: true });
  });

  it("ends where the picture ends, or breaks off where it breaks off", () => {
    const whole = aBlackPng(9, 9);
    expect(pictureOnly(Buffer.concat([whole, Buffer.from("<html>".repeat(9))]))).toEqual(whole);
    expect(pictureOnly(whole.subarray(0, 50))).toEqual(whole.subarray(0, 50));
    expect(pictureOnly(whole.subarray(0, 8))).toEqual(whole.subarray(0, 8));
  });

  it("is not sought in other files", async () => {
    const photo = await aPhoto();
    expect(pictureOnly(photo)).toBe(photo);
    expect(pictureOnly(Buffer.alloc(0))).toHaveLength(0);
  });
});
