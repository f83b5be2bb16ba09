/** A mail as it goes out: what a mail program shows, and the same as plain text. */
export type DrawnMail = { subject: string; html: string; text: string };

/** Who writes. */
export type Sender = {
  name: string;
  /** The shop's own page. */
  url: string;
  /** Name, street, place: whoever gets mail must be able to see from whom. */
  address: string[];
};
