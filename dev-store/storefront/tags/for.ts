import {
  ForTag,
  type Context,
  type Liquid,
  type Parser,
  type TagToken,
  type TopLevelToken,
} from "liquidjs";

/** Shopify's `for` ends after fifty runs, without a word. */
const MOST_RUNS = 50;

export class FiftyTimesForTag extends ForTag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid, parser);
    const { hash } = this;
    const asked = hash.render.bind(hash);
    hash.render = function* (context: Context) {
      const modifiers: Record<string, unknown> = yield* asked(context);
      const limit = Number(modifiers.limit ?? MOST_RUNS);
      return { ...modifiers, limit: Math.min(limit, MOST_RUNS) };
    };
  }
}
