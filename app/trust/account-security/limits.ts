/** More addresses than these say to a shopper that any may be real. */
export const SENDERS_MAX = 6;
export const SENDER_ABOUT_MAX = 60;
export const WORDS_MAX = 600;
