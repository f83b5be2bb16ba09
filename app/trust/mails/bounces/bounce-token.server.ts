import { randomBytes } from "node:crypto";

/** Nobody can guess it; who knows it got the mail, or carried it. */
export const newBounceToken = (): string => randomBytes(16).toString("hex");
