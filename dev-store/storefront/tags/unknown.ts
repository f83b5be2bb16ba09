import { Tag, type Liquid, type TagToken, type TopLevelToken } from "liquidjs";

const CLOSERS = /^(end\w+|else|elsif|when)$/;

/** A tag that the dev store does not know: draws nothing; what it encloses is drawn as if it were not there. */
class SkippedTag extends Tag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
  }

  render() {
    return "";
  }
}

/**
 * Lets a theme use tags and filters the dev store does not know: each is told to `name` and skipped.
 * LiquidJS looks names up in two plain objects, so what is missing there is answered by their prototype.
 */
export function skipUnknown(liquid: Liquid, name: (what: string) => void) {
  const answering = <Answer>(answer: (key: string) => Answer | undefined) =>
    new Proxy({}, { get: (_, key) => (typeof key === "string" ? answer(key) : undefined) });

  Object.setPrototypeOf(
    liquid.tags,
    answering((tag) => {
      const closes = CLOSERS.test(tag);
      if (!closes) name(`tag {% ${tag} %}`);
      return SkippedTag;
    }),
  );
  Object.setPrototypeOf(
    liquid.filters,
    answering((filter) => {
      name(`filter | ${filter}`);
      // What is no text stays usable in a loop, but is not printed.
      return (value: unknown) => (String(value) === "[object Object]" ? "" : value);
    }),
  );
}
