const START_OF_SCAN = Buffer.from([0xff, 0xda]);

/** How many passes a progressive JPEG says it has; inside a pass these bytes never stand side by side. */
export function scansOf(jpeg: Buffer): number {
  let scans = 0;
  for (let at = jpeg.indexOf(START_OF_SCAN); at !== -1; at = jpeg.indexOf(START_OF_SCAN, at + 2)) {
    scans += 1;
  }
  return scans;
}
