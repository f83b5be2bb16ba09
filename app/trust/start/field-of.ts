import type { Problem } from "../problem";
import type { StatedStep } from "./steps";

type Path = Problem["path"];

/** The first channel is the mail address, if there is one. */
const channelField = (path: Path, first: "email" | "phone") => {
  if (path[2] === "answer") return "within";
  return path[1] === 0 ? first : "phone";
};

/** The field of a step that shows what stands at a place of its setting. */
export function fieldOf(step: StatedStep, path: Path, firstChannel: "email" | "phone"): string {
  switch (step) {
    case "business":
      if (path[0] === "register") return "registerNumber";
      return String((path[0] === "address" ? path[1] : path[0]) ?? "legalName");
    case "returns":
      return path[1] === "payer" ? "payer" : "days";
    case "support":
      return channelField(path, firstChannel);
    case "payments":
      return "methods";
    case "badges":
      return "claims";
  }
}
