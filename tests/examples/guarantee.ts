import type { Guarantee } from "../../app/trust/guarantee/guarantee";
import { inThree } from "../longest-texts";

const picture = (name: string) => ({
  url: `https://cdn.shopify.com/s/files/1/0001/files/${name}.png`,
  width: 1240,
  height: 1754,
});

/** What the law gives, the Union's notice in two languages, and ten years from the shop. */
export const filled: Guarantee = {
  legal: true,
  notice: {
    pictures: {
      nb: picture("garanti-nb"),
      en: picture("guarantee-en"),
      de: picture("garantie-de"),
    },
    texts: {
      nb: "Her står ordene i EUs kunngjøring om reklamasjonsrett, slik de er på bildet.",
      en: "Here stand the words of the EU’s notice on the legal guarantee, as they are in the picture.",
      de: "Hier steht der Wortlaut der Mitteilung der EU zur gesetzlichen Gewährleistung, wie im Bild.",
    },
    address: "https://europa.eu/youreurope/",
  },
  commercial: {
    giver: "Woolly AS",
    address: "Bakklandet 21\n7014 Trondheim\nNorge",
    length: 10,
    unit: "years",
    allGoods: false,
    goods: {
      nb: "Alle pledd og gensere av ull.",
      en: "All blankets and sweaters of wool.",
      de: "Alle Decken und Pullover aus Wolle.",
    },
    covers: {
      nb: "Sømmer som går opp og tråder som ryker ved vanlig bruk. Ikke møll og ikke vask over 30 grader.",
      en: "Seams that open and threads that break in ordinary use. Not moths, and not washing above 30 degrees.",
      de: "Nähte, die aufgehen, und Fäden, die bei üblichem Gebrauch reißen. Nicht Motten und nicht Wäsche über 30 Grad.",
    },
    how: {},
    url: "",
  },
};

/** Every text as long as it may be. */
export const largest: Guarantee = {
  legal: true,
  notice: {
    pictures: filled.notice.pictures,
    texts: inThree(3000),
    address: `https://europa.eu/${"a".repeat(482)}`,
  },
  commercial: {
    giver: "å".repeat(80),
    address: "å".repeat(200),
    length: 100,
    unit: "years",
    allGoods: false,
    goods: inThree(300),
    covers: inThree(1000),
    how: inThree(1000),
    url: `https://woolly.example/${"x".repeat(477)}`,
  },
};
