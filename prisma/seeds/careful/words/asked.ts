import type { FiledQuestion } from "../../reviews.ts";

export const asked: FiledQuestion[] = [
  {
    ...{ product: "wool-blanket", locale: "nb", author: "Ola", daysAgo: 118.5 },
    body: "Kan pleddet vaskes i maskin?",
    answers: [
      {
        ...{ author: null, locale: "nb", daysAgo: 118.1 },
        body: "Ja, på ullprogram, 30 grader, med ullvaskemiddel. Tørk det liggende. Som regel er det nok å lufte det.",
      },
      {
        ...{ author: "Ruth K.", locale: "en", daysAgo: 101.9 },
        body: "I have washed mine twice, by hand. It did not shrink.",
      },
    ],
  },
  {
    ...{ product: "wool-blanket", locale: "en", author: "Beth", daysAgo: 9.4 },
    body: "How heavy is it? I would like to send it to Canada.",
    answers: [],
  },
  {
    ...{ product: "fisherman-sweater", locale: "de", author: "Nils", daysAgo: 57.3 },
    body: "Wie lang ist der Rücken?",
    answers: [
      {
        ...{ author: null, locale: "de", daysAgo: 56.8 },
        body: "71 cm, vom Kragenansatz bis zum Bund gemessen.",
      },
    ],
  },
  {
    ...{ product: "stoneware-mug", locale: "en", author: "Priya", daysAgo: 36.2 },
    body: "Does the glaze stay white with tea, or does it stain?",
    answers: [
      {
        ...{ author: null, locale: "en", daysAgo: 35.6 },
        body: "It stays white. What black tea leaves behind comes off with baking soda.",
      },
    ],
  },
];
