const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** What the pixels, their colours and their orientation are made of. */
const KEPT = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "eXIf"];

/** Length, name, check sum. */
const FRAME = 12;

/**
 * A PNG without its texts. They are packed, and a reader unpacks each before it looks at the picture: seven
 * megabytes of them become gigabytes. Any other file as it is.
 */
export function pictureOnly(file: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return file;
  const kept = [SIGNATURE];
  let at = SIGNATURE.length;
  while (at + FRAME <= file.length) {
    const end = at + FRAME + file.readUInt32BE(at);
    if (KEPT.includes(file.toString("latin1", at + 4, at + 8))) kept.push(file.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
