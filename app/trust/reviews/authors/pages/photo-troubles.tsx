import type { Locale } from "../../../locale";
import { PHOTOS_MAX } from "../../limits";
import { Notice } from "./frame";
import type { PhotoTrouble } from "./page";
import { MEGABYTES } from "./photos-field";
import { WORDS } from "./words/in-each-language";

type Props = { locale: Locale; photos: PhotoTrouble[] };

/** Which photos did not make it, and why; everything else did. */
export function PhotoTroubles({ locale, photos }: Props) {
  if (photos.length === 0) return null;
  return (
    <Notice>
      <ul>
        {photos.map(({ product, code }, index) => (
          <li key={index}>
            {WORDS[locale].photo[code]({ product, megabytes: MEGABYTES, max: PHOTOS_MAX })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
