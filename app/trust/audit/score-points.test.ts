import { describe, expect, it } from "vitest";
import { HEIGHT, scorePoints, WIDTH } from "./score-points";

describe("the line of scores", () => {
  it("goes from edge to edge, 100 at the top, and days as far apart as they are", () => {
    const points = scorePoints([
      { day: "2026-11-01", score: 0 },
      { day: "2026-11-02", score: 50 },
      { day: "2026-11-05", score: 100 },
    ]);
    expect(points).toEqual([
      { x: 0, y: HEIGHT },
      { x: WIDTH / 4, y: HEIGHT / 2 },
      { x: WIDTH, y: 0 },
    ]);
  });

  it("of one day is a point", () => {
    expect(scorePoints([{ day: "2026-11-01", score: 100 }])).toEqual([{ x: 0, y: 0 }]);
  });
});
