import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

const RED = { r: 200, g: 30, b: 30 };

/** A picture of one colour. */
export const aPicture = (width: number, height: number, background: object = RED) =>
  sharp({ create: { width, height, channels: 4, background } });

/** A JPEG as a phone takes it, if smaller. */
export const aPhoto = (width = 40, height = 30) => aPicture(width, height).jpeg().toBuffer();

export function pngChunk(name: string, data: Buffer): Buffer<ArrayBuffer> {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

type Png = { rows?: number; interlaced?: boolean; before?: Buffer[] };

/** A black PNG of one bit a pixel: large sides in a small file. Its pixels can be left out. */
export function aBlackPng(
  width: number,
  height: number,
  { rows = height, interlaced = false, before = [] }: Png = {},
): Buffer<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  head[12] = Number(interlaced);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    pngChunk("IHDR", head),
    ...before,
    pngChunk("IDAT", deflateSync(Buffer.alloc(rows * (1 + Math.ceil(width / 8))))),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}
