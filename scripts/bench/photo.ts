import sharp from "sharp";

/**
 * A square photograph as Shopify's network sends it to Chromium: WebP, of as many bytes as a close-up of cloth
 * (90 KB at a width of 1200). The sample shop's own pictures are drawings of 1 KB, which no shop's photographs are.
 */
export const photo = (width: number): Promise<Buffer> =>
  sharp({
    create: {
      ...{ width, height: width, channels: 3, background: "#888" },
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  })
    .blur(GRAIN_PX)
    .webp({ quality: 80 })
    .toBuffer();

const GRAIN_PX = 2;
