import { Fragment, type ReactNode } from "react";
import type { Passage } from "./passages";

type Props = { passages: Passage[]; heading?(text: string): ReactNode };

/** The passages of a text, in the style of what they stand in. */
export const PassageList = ({ passages, heading = (text) => <h2>{text}</h2> }: Props) =>
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
    return passage.is === "heading" ? (
      <Fragment key={index}>{heading(passage.text)}</Fragment>
    ) : (
      <p key={index}>{passage.text}</p>
    );
  });
