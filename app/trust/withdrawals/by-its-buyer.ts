/** Which statements on an order came from whoever showed by a link, or by the address, that it is theirs. */
export const BY_ITS_BUYER = { NOT: { flags: { has: "other-address" } } };
