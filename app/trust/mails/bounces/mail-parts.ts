/** The fields of a head, by their names in small letters; of several of one name the first. */
export type Fields = Partial<Record<string, string>>;

export type Part = { fields: Fields; type: string; boundary: string | null; body: string };

/** Longer fields are cut: who sends them wants no answer. */
const LONGEST = 1_000;
const FIELDS_MAX = 200;
const PARTS_MAX = 20;

/** A mail, or a part of one, with its lines ended by `\n`; whatever it is, it can be read so. */
export function partOf(source: string): Part {
  const blank = `\n${source}`.indexOf("\n\n");
  const fields = fieldsIn(blank === -1 ? source : source.slice(0, Math.max(blank - 1, 0)));
  const [type = "", ...parameters] = (fields["content-type"] ?? "").split(";");
  return {
    fields,
    type: type.trim().toLowerCase(),
    boundary: boundaryIn(parameters),
    body: decoded(blank === -1 ? "" : source.slice(blank + 1), fields),
  };
}

/** What stands between the boundaries. The last part may be cut off, and so may what is behind it. */
export function partsOf({ boundary, body }: Part): Part[] {
  if (boundary === null) return [];
  const [, ...pieces] = `\n${body}`.split(`\n--${boundary}`, PARTS_MAX + 1);
  const last = pieces.findIndex((piece) => piece.startsWith("--"));
  return pieces
    .slice(0, last === -1 ? undefined : last)
    .map((piece) => partOf(piece.slice(piece.indexOf("\n") + 1)));
}

function fieldsIn(head: string): Fields {
  const fields: Fields = Object.create(null) as Fields;
  for (const line of head.replace(/\n[ \t]+/g, " ").split("\n", FIELDS_MAX)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    fields[line.slice(0, colon).trim().toLowerCase()] ??= line
      .slice(colon + 1, colon + 1 + LONGEST)
      .trim();
  }
  return fields;
}

function boundaryIn(parameters: string[]): string | null {
  for (const parameter of parameters) {
    const [, given = ""] = /^\s*boundary\s*=(.*)$/i.exec(parameter) ?? [];
    const boundary = given.trim().replace(/^"(.*)"$/, "$1");
    if (boundary !== "") return boundary;
  }
  return null;
}

function decoded(body: string, fields: Fields): string {
  const encoding = fields["content-transfer-encoding"]?.toLowerCase();
  if (encoding === "base64") {
    return Buffer.from(body, "base64").toString("utf8").replace(/\r\n?/g, "\n");
  }
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
