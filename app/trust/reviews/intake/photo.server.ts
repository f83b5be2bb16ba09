import sharp, { type Metadata } from "sharp";
import { log } from "../../../log.server";
import { scansOf } from "./jpeg-scans";
import { pictureOnly } from "./png-chunks";

export type Drawn =
  | { ok: true; photo: { bytes: Buffer<ArrayBuffer>; width: number; height: number } }
  | { ok: false; code: string };

/** Of the longer side as it is kept: what a shop's page shows on a fine screen. */
export const SIDE = 1600;
const QUALITY = 80;

/** As it is sent: what the phones with the finest sensors take, and nobody's panorama of the world. */
const PIXELS_MAX = 52_000_000;
/** A row is decoded as a whole, sixteen rows at once: a picture that is very wide would fill the memory. */
const SIDE_MAX = 16_384;
/** What comes in passes, coarse first, lies in memory as a whole. */
const PIXELS_IN_PASSES_MAX = PIXELS_MAX / 2;
/** Each is a walk over the whole picture, and can be a few bytes long. */
const SCANS_MAX = 50;

const READING = { failOn: "error", limitInputPixels: PIXELS_MAX, sequentialRead: true } as const;

// The content decides what a file is, and for all other formats there is no reader: no SVG with what it
// would load, no GIF, no PDF.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"],
});
sharp.cache(false);
sharp.concurrency(1);

/**
 * The picture alone, as a JPEG: upright, in sRGB, on white, no larger than shown, without what the file said
 * besides (place, camera, preview). Of a moving picture the first one. The same file always gives the same bytes.
 */
export const drawnAnew = (bytes: Buffer<ArrayBuffer>): Promise<Drawn> => inTurn(() => draw(bytes));

async function draw(sent: Buffer<ArrayBuffer>): Promise<Drawn> {
  try {
    const picture = sharp(pictureOnly(sent), READING);
    // Only the head of the file is read for it.
    if (!isBearable(await picture.metadata(), sent)) return refused("too much to decode");
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: SIDE, height: SIDE, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, photo: { bytes: data, width: info.width, height: info.height } };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function isBearable({ format, width, height, isProgressive }: Metadata, sent: Buffer): boolean {
  if (Math.max(width, height) > SIDE_MAX) return false;
  if (!isProgressive) return true;
  const scans = format === "jpeg" ? scansOf(sent) : 1;
  return width * height <= PIXELS_IN_PASSES_MAX && scans <= SCANS_MAX;
}

function refused(why: string): Drawn {
  log.info({ why }, "a photo was refused");
  return { ok: false, code: "photo-unreadable" };
}

let last: Promise<unknown> = Promise.resolve();

/** One picture is decoded at a time: many senders take turns, and do not multiply the memory. */
function inTurn(work: () => Promise<Drawn>): Promise<Drawn> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
