import { Tag, type Liquid, type TagToken, type TopLevelToken } from "liquidjs";

/** Takes everything up to `{% end… %}` out of the template. */
export function bodyOf(token: TagToken, remaining: TopLevelToken[]): TopLevelToken[] {
  const body: TopLevelToken[] = [];
  for (let next = remaining.shift(); next; next = remaining.shift()) {
    if ((next as TagToken).name === `end${token.name}`) return body;
    body.push(next);
  }
  throw new Error(`{% ${token.name} %} is never closed`);
}

/** `schema`, `doc`, and a theme's `stylesheet` and `javascript`: read elsewhere, nothing where they stand. */
export class SilentTag extends Tag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    bodyOf(token, remaining);
  }

  render() {
    return "";
  }
}
