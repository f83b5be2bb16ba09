import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const published: Check<"published"> = {
  id: "published",
  group: "blocks",
  law: null,
  applies: ({ publication }) => publication !== null,
  passes: ({ publication }) => publication?.problem === null,
  proof: ({ publication }) =>
    proofIn(
      "records",
      "code",
      ...(publication?.problem == null ? [] : [`publication-${publication.problem}`]),
    ),
  repair: () => atField("/app"),
};
