import { videoPlace } from "../../video-place";
import { webAddress } from "../../web-address";

/** Where shoppers are led to see an author's film. Files of the shop's are its own matter. */
const PLACES = ["youtube", "vimeo"];

export const VideoLink = webAddress()
  .refine(
    (address) => address === "" || PLACES.includes(videoPlace(address) ?? ""),
    "video-elsewhere",
  )
  .transform((address) => (address === "" ? null : address));
