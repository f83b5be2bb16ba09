import type { Locale } from "../../../locale";
import { PHOTO_MAX_BYTES, PHOTOS_MAX } from "../../limits";
import { WORDS as DOOR_WORDS } from "../../../doors/words/in-each-language";
import { fieldNamed } from "./field-named";
import type { OwnPhoto } from "./page";
import { WORDS } from "./words/in-each-language";

/** What is decoded. A phone that takes pictures in another format sends one of these instead. */
const TAKEN = "image/jpeg,image/png,image/webp";

export const MEGABYTES = PHOTO_MAX_BYTES / 1_000_000;

type Props = { locale: Locale; productId: string; product: string; photos: OwnPhoto[] };

/** The photos that are there, each with a box to remove it, and a field for more. */
export function PhotosField({ locale, productId, product, photos }: Props) {
  const words = WORDS[locale].review;
  const name = fieldNamed("photos", productId);
  return (
    <div>
      {photos.length > 0 && (
        <ul className="tillit-ask-photos" role="list">
          {photos.map(({ id, url }, index) => (
            <li key={id}>
              {url && <img src={url} alt={words.photoOf({ product })} loading="lazy" />}
              <label>
                <input type="checkbox" name={fieldNamed("remove", productId)} value={id} />
                <span>
                  {words.removePhoto}
                  {photos.length > 1 && ` (${index + 1})`}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={name}>
        {words.photos(PHOTOS_MAX)} <small>{DOOR_WORDS[locale].optional}</small>
      </label>
      <input
        type="file"
        id={name}
        name={name}
        accept={TAKEN}
        multiple
        aria-describedby={`${name}-help`}
      />
      <small id={`${name}-help`}>{words.photosHelp(MEGABYTES)}</small>
    </div>
  );
}
