import type { Passage } from "./passages";

/** The passages of a text, in the style of what they stand in. */
export const PassageList = ({ passages }: { passages: Passage[] }) =>
  passages.map((passage, index) => {
    if (passage.is === "list") {
      return (
        <ul key={index}>
          {passage.items.map((item, place) => (
            <li key={place}>{item}</li>
          ))}
        </ul>
      );
    }
    const Tag = passage.is === "heading" ? "h2" : "p";
    return <Tag key={index}>{passage.text}</Tag>;
  });
