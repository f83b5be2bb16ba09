import type { Locale } from "../../../locale";
import { PHOTOS_MAX } from "../../limits";
import { Notice } from "../../../doors/frame";
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
          <li key={index}>{photoTrouble(locale, { product, code })}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Why a photo did not make it. */
export const photoTrouble = (locale: Locale, { product, code }: PhotoTrouble): string =>
  WORDS[locale].photo[code]({ product, megabytes: MEGABYTES, max: PHOTOS_MAX });
