import type { SentFile } from "../../../../form-parts.server";
import { drawnAnew } from "../../intake/photo.server";
import { PHOTO_MAX_BYTES, PHOTOS_MAX } from "../../limits";
import type { NewPhoto } from "../../new-review.server";
import { fieldNamed } from "./field-named";
import type { PhotoProblem } from "./words/words";

/** Of one form: many photos of many products as a phone takes them. They pass through one by one. */
export const FORM_LIMITS = { fileBytes: PHOTO_MAX_BYTES, bytes: 16 * PHOTO_MAX_BYTES };

type Draw = typeof drawnAnew;

/** The photos of a form, each drawn anew as it arrives. What fails is noted, and keeps nothing else away. */
export class SentPhotos {
  private readonly good = new Map<string, NewPhoto[]>();
  /** How many were drawn, or could not be: the work is the same. */
  private readonly drawn = new Map<string, number>();
  readonly troubles: { productId: string; code: PhotoProblem }[] = [];

  private readonly productIds: string[];
  private readonly draw: Draw;
  constructor(productIds: string[], draw: Draw = drawnAnew) {
    this.productIds = productIds;
    this.draw = draw;
  }

  take = async ({ field, bytes }: SentFile): Promise<void> => {
    const productId = this.productIds.find((id) => fieldNamed("photos", id) === field);
    if (productId === undefined) return;
    const trouble = (code: PhotoProblem) => void this.troubles.push({ productId, code });
    if (bytes === null) return trouble("too-large");
    const before = this.drawn.get(productId) ?? 0;
    if (before >= PHOTOS_MAX) return trouble("too-many");
    this.drawn.set(productId, before + 1);
    const drawn = await this.draw(bytes);
    if (!drawn.ok) return trouble("unreadable");
    this.good.set(productId, [...this.of(productId), { ...drawn.photo, alt: "" }]);
  };

  of(productId: string): NewPhoto[] {
    return this.good.get(productId) ?? [];
  }

  /** Something was chosen for the product, whether it can be used or not. */
  has = (productId: string): boolean =>
    this.of(productId).length > 0 || this.troubles.some((one) => one.productId === productId);
}
