export type Drawn =
  | { ok: true; photo: { bytes: Buffer<ArrayBuffer>; width: number; height: number } }
  | { ok: false; code: string };

/** Photos are not taken before they can be drawn anew without their metadata: the text is kept, the photo refused. */
export async function drawnAnew(_bytes: Buffer<ArrayBuffer>): Promise<Drawn> {
  return { ok: false, code: "photo-unreadable" };
}
