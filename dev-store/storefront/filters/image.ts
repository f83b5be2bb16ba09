import type { LiquidObject } from "../rendering.ts";

/** An address that still knows its picture, so that `image_tag` can print alt text and size. */
export class Image extends String {
  readonly alt: string;
  readonly width: number;
  readonly height: number;

  constructor(url: string, alt: string, width: number, height: number) {
    super(url);
    this.alt = alt;
    this.width = width;
    this.height = height;
  }
}

/** Nothing is resized: our pictures are drawings. The size asked for only sets `width` and `height`. */
export function imageUrl(of: unknown, asked: Record<string, unknown>): Image {
  const image = pictureIn(of);
  const src = String(image.src ?? "");
  const ratio = Number(image.aspect_ratio ?? 1);
  const width = Number(asked.width ?? (asked.height ? Number(asked.height) * ratio : image.width));
  const height = Number(asked.height ?? width / ratio);
  const size = new URLSearchParams();
  for (const side of ["width", "height"]) if (asked[side]) size.set(side, String(asked[side]));
  return new Image(
    src && size.size > 0 ? `${src}?${size}` : src,
    String(image.alt ?? ""),
    Math.round(width),
    Math.round(height),
  );
}

/** A picture, or what has one: a product, a variant, a collection. */
function pictureIn(of: unknown): LiquidObject {
  if (typeof of === "string") return { src: of };
  const object = (of ?? {}) as LiquidObject;
  return (
    object.src ? object : (object.featured_image ?? object.preview_image ?? object.image ?? {})
  ) as LiquidObject;
}
