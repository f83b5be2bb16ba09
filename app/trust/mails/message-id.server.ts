import { env } from "../../env.server";

/** The same for the same mail, however often it is sent. */
export const messageId = (of: string) => `${of}@${new URL(env.SHOPIFY_APP_URL).hostname}`;
