import { describe, expect, it } from "vitest";
import { problemsFrom } from "../problem";
import { Video } from "./video";
import { videoPlace } from "../video-place";

const POSTER = { url: "https://cdn.shopify.com/s/files/1/poster.jpg", width: 1280, height: 720 };
const aVideo = {
  address: "https://cdn.shopify.com/videos/c/o/v/0f1e2d.mp4",
  poster: POSTER,
  captions: "in-picture",
  transcript: {},
};

function problemsWith(overrides: Partial<Record<keyof Video, unknown>>) {
  const parsed = Video.safeParse({ ...aVideo, ...overrides });
  return parsed.success
    ? []
    : problemsFrom(parsed.error).map(({ path, code }) => `${path.join(".")}: ${code}`);
}

describe("the place of a video", () => {
  it.each([
    ["https://cdn.shopify.com/videos/c/o/v/0f1e2d.mp4", "file"],
    ["https://woolly.example/cdn/shop/videos/c/vp/0f/0f.HD-1080p.mp4?v=0", "file"],
    ["https://cdn.shopify.com/s/files/1/page.html", null],
    ["https://evil.example/video.mp4", null],
    ["https://www.youtube.com/watch?v=abcdefghijk&t=12", "youtube"],
    ["https://m.youtube.com/shorts/abcdefghijk", "youtube"],
    ["https://youtu.be/abcdefghijk?si=1", "youtube"],
    ["https://www.youtube.com/@woolly", null],
    ["https://youtube.com.evil.example/watch?v=abcdefghijk", null],
    ["https://vimeo.com/76979871", "vimeo"],
    ["https://vimeo.com/76979871/8272103f6e", "vimeo"],
    ["https://vimeo.com/woolly", null],
    ["not an address", null],
  ])("%s: %s", (address, place) => {
    expect(videoPlace(address)).toBe(place);
  });
});

describe("a video", () => {
  it("of the shop's files, with its picture and captions, is taken", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it("that is a link needs no picture", () => {
    const address = "https://youtu.be/abcdefghijk";
    expect(problemsWith({ address, poster: null, captions: "switchable" })).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof Video, unknown>>, string[]]>([
    ["without an address", { address: "" }, ["address: video-missing"]],
    ["of another site", { address: "https://tube.example/x" }, ["address: video-elsewhere"]],
    [
      "that is not encrypted",
      { address: "http://youtu.be/abcdefghijk" },
      ["address: address-not-https"],
    ],
    ["that is a file without its picture", { poster: null }, ["poster: poster-missing"]],
    ["without a word on captions", { captions: "" }, ["captions: captions-missing"]],
    [
      "with captions that cannot be switched on there",
      { captions: "switchable" },
      ["captions: captions-not-there"],
    ],
  ])("%s is refused", (_, overrides, problems) => {
    expect(problemsWith(overrides)).toEqual(problems);
  });
});
