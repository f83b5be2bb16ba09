import type { FiledReview } from "../../reviews.ts";

const blanket = { product: "wool-blanket" };
const sweater = { product: "fisherman-sweater" };
const mittens = { product: "wool-mittens" };

export const onWool: FiledReview[] = [
  {
    ...{ ...blanket, locale: "nb", author: "Berit", daysAgo: 541.3, origin: "judge-me", rating: 5 },
    body: "Godt og varmt. Bruker det hver dag.",
  },
  {
    ...{ ...blanket, locale: "en", author: "Ruth K.", daysAgo: 388.7, origin: "judge-me" },
    ...{ rating: 5, helpful: 6, title: "Now we have two" },
    body: "We bought one in the spring and it is the only blanket that nobody in the house lends out: whoever sits down first has it. The second went to my sister, who writes to me about it. It weighs just enough to feel it.",
  },
  {
    ...{ ...blanket, locale: "de", author: "Claudia R.", daysAgo: 301.2, rating: 4, helpful: 9 },
    title: "Schön, kratzt anfangs etwas",
    body: "Sehr schön gewebt, die Fransen sind sauber geknüpft. In den ersten Wochen kratzt sie auf nackter Haut ein wenig. Nach zweimal Lüften und einer Wollwäsche ist das fast weg. Die Farbe ist etwas dunkler als auf dem Bild.",
  },
  {
    ...{ ...blanket, locale: "nb", author: "Jon Arne", daysAgo: 255.4, rating: 2, helpful: 13 },
    title: "Røyter",
    body: "Pleddet er pent, men det røyter. Den svarte sofaen vår er ikke svart lenger. Etter tre uker var det bedre, men ikke bra.",
    reply:
      "Takk for at du sier det rett ut. Et børstet pledd slipper løse fibre den første tiden, og det burde stått på siden; nå gjør det det. Er det ikke over etter en måned, sender du det hit, så børster vi det en gang til. Det koster ingenting.",
  },
  {
    ...{
      ...blanket,
      locale: "nb",
      author: "Familien Aune",
      daysAgo: 198.6,
      rating: 5,
      helpful: 17,
    },
    title: "To vintre på hytta",
    body: "Vi kjøpte pleddet til hytta i Oppdal, der det er femten grader inne når vi kommer og tjueto når vi drar. I to vintre har det vært pledd, sitteunderlag, gardin mot trekk, telt under bordet og hundeseng, stort sett i den rekkefølgen og noen ganger på samme dag.\n\nDet første vi la merke til, var tyngden. Det ligger der du legger det. De syntetiske pleddene vi hadde før, gled av sofaen bare noen så på dem. Det andre var at det ikke lukter. Vi tørker sokker over samme ovn som pleddet henger ved, og det er sokkene som taper.\n\nDet som kunne vært bedre: Frynsene er fine, men de samler alt. Barnåler, strikkegarn, én gang en hel sjakkbonde. Og det tåler ikke at man vasker det som annet tøy. Vi lufter det på rekkverket når det er tørt og kaldt ute, og har vasket det én gang på to år, på ullprogram, tretti grader. Da brukte det et helt døgn på å tørke flatt på golvet, så regn med å være uten det en kveld.\n\nEtter to år er det slitt på den ene kanten, der hunden ligger. Vi skrev og spurte, og fikk vite at kanten kan stoppes om for en rimelig penge. Det har vi ikke gjort ennå. Hunden protesterer.",
  },
  {
    ...{ ...blanket, locale: "en", author: "D. Brennan", daysAgo: 141.8, rating: 3, helpful: 4 },
    title: "Smaller than I thought",
    body: "Lovely wool, but 130 cm is a throw and not a blanket for two. The measurements are on the page, so that one is on me. Three stars because the wrapping had got wet on the way and one corner smelled of it for a week.",
  },
  {
    ...{ ...blanket, locale: "de", author: "Matthias", daysAgo: 96.1, rating: 5 },
    body: "Wunderbar warm, riecht nach Schaf im besten Sinne.",
  },
  {
    ...{ ...blanket, locale: "nb", author: "Kristin T.", daysAgo: 64.5, rating: 5, helpful: 22 },
    ...{ title: "Tåler valp", chosen: true },
    body: "Valpen har tygd på frynsene i et halvt år. Frynsene vant. Ellers ser pleddet ut som da vi fikk det, enda det har vært med i bilen hver dag.",
  },
  {
    ...{ ...blanket, locale: "en", author: "Freja", daysAgo: 33.9, rating: 4 },
    body: "Nine days to Denmark, in paper instead of plastic. Warm, and a bit heavy for the summer.",
  },
  {
    ...{ ...sweater, locale: "de", author: "Henning S.", daysAgo: 176.3, rating: 5, helpful: 11 },
    ...{ title: "Hält den Wind ab", chosen: true },
    body: "Zwei Wochen Lofoten im Oktober, auf dem Boot und an Land. Der Wind bleibt draußen, und trocken wird er über Nacht am Ofen. Fällt eher groß aus: Ich trage sonst L und habe M genommen.",
  },
  {
    ...{ ...sweater, locale: "nb", author: "Eirik", daysAgo: 120.2, rating: 4 },
    title: "Tett og god",
    body: "Tett strikk og fin lengde i ermene. Halsen er litt trang de første gangene.",
  },
  {
    ...{ ...sweater, locale: "en", author: "Paul Whitmore", daysAgo: 88.4, rating: 1, helpful: 7 },
    title: "The wrong size, twice",
    body: "I ordered M and was sent S. The exchange took five weeks, and then S came again. I have given up and sent both back.",
    reply:
      "That should not have happened once. It happened twice because we took the second one out of the same wrongly marked box. Your money went back on the day your parcel reached us, and the box has a new label. We are sorry, Paul.",
  },
  {
    ...{ ...mittens, locale: "nb", author: "Lars Petter", daysAgo: 286.9, origin: "judge-me" },
    ...{ rating: 5, helpful: 5, title: "Våte og varme" },
    body: "Vi har mistet tre par av andre merker i barnehagen. Disse kommer hjem hver dag, våte og varme.",
  },
  {
    ...{ ...mittens, locale: "de", author: "Ute", daysAgo: 40.6, rating: 5 },
    body: "Endlich welche, die auch nass noch wärmen.",
  },
];
