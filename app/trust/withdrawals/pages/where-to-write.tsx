import type { Reach } from "./page";

/** The merchant's name and addresses: a withdrawal may come by any of them. */
export const WhereToWrite = ({ reach: { name, email, address } }: { reach: Reach }) => (
  <address>
    {[name, ...address.filter((line) => line !== name)].map((line, index) => (
      <span key={index}>
        {line}
        <br />
      </span>
    ))}
    {email && <a href={`mailto:${email}`}>{email}</a>}
  </address>
);
