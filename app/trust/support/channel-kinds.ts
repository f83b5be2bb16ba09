/** `shared`: the shop's hours. `none`: nothing is said about hours. */
export const CHANNEL_HOURS = ["shared", "own", "always", "none"] as const;

export const CHANNEL_KINDS = [
  "email",
  "phone",
  "inbox",
  "whatsapp",
  "messenger",
  "chat",
  "page",
  "post",
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Channels in which somebody sits and waits; writing is possible at any hour. */
export const isLive = (kind: ChannelKind) => kind === "phone" || isChat(kind);

/** Channels in which one chats. */
export const isChat = (kind: ChannelKind) =>
  ["inbox", "whatsapp", "messenger", "chat"].includes(kind);

/** Where a question is written and an answer waited for. */
export const isWritten = (kind: ChannelKind) => kind === "email" || kind === "page";
