/** One metafield as Liquid sees it. Printed itself it is its value, as themes print a count of reviews. */
export class Metafield {
  readonly type: string;
  readonly value: unknown;
  readonly "list?": boolean;

  constructor(type: string, stored: string) {
    this.type = type;
    this.value = valueOf(type, stored);
    this["list?"] = type.startsWith("list.");
  }

  toString(): string {
    const { value } = this;
    const isPlain = typeof value !== "object" || value instanceof Rating;
    return isPlain ? String(value) : JSON.stringify(value);
  }
}

/** Kept with its numbers as texts, read with numbers. Printed itself it is the rating alone. */
class Rating {
  readonly rating: number;
  readonly scale_min: number;
  readonly scale_max: number;

  constructor({ value, scale_min, scale_max }: Record<string, unknown>) {
    this.rating = Number(value);
    this.scale_min = Number(scale_min);
    this.scale_max = Number(scale_max);
  }

  toString(): string {
    return String(this.rating);
  }
}

function valueOf(type: string, stored: string): unknown {
  if (type === "rating") return ratingOf(parsed(stored));
  if (type === "json" || type.startsWith("list.") || type === "money") return parsed(stored);
  if (type === "boolean") return stored === "true";
  if (type === "number_integer" || type === "number_decimal") return Number(stored);
  return stored;
}

const ratingOf = (value: unknown) =>
  value !== null && typeof value === "object" ? new Rating({ ...value }) : value;

/** What was changed behind the app's back need not be JSON. */
function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}
