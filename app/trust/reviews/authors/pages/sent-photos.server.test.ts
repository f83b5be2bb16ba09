import { describe, expect, it } from "vitest";
import { PHOTOS_MAX } from "../../limits";
import { SentPhotos } from "./sent-photos.server";

const BROKEN = Buffer.from("broken");
const GOOD = Buffer.from("good");

/** Sends pictures of the mug, and after them one of the rug. */
async function send(...pictures: (typeof GOOD | null)[]) {
  let drawn = 0;
  const photos = new SentPhotos(["mug", "rug"], async (bytes) => {
    drawn += 1;
    return bytes === BROKEN
      ? { ok: false, code: "photo-unreadable" }
      : { ok: true, photo: { bytes, width: 4, height: 3 } };
  });
  for (const bytes of pictures) await photos.take({ field: "photos-mug", bytes });
  await photos.take({ field: "photos-rug", bytes: GOOD });
  return {
    drawn: drawn - 1,
    good: [photos.of("mug").length, photos.of("rug").length],
    troubles: photos.troubles.map(({ code }) => code),
  };
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe("the photos of a form", () => {
  it("are drawn only as many as a review may have, also where none can be read", async () => {
    expect(await send(...times(PHOTOS_MAX + 3, BROKEN))).toEqual({
      drawn: PHOTOS_MAX,
      good: [0, 1],
      troubles: [...times(PHOTOS_MAX, "unreadable"), ...times(3, "too-many")],
    });
  });

  it("are taken up to that number, and what was too large to be looked at is none of them", async () => {
    expect(await send(null, ...times(PHOTOS_MAX + 1, GOOD))).toEqual({
      drawn: PHOTOS_MAX,
      good: [PHOTOS_MAX, 1],
      troubles: ["too-large", "too-many"],
    });
  });
});
