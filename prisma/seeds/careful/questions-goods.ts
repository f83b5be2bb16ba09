import type { Group } from "../../../app/trust/questions/questions.ts";

export const goods: Group = {
  id: "goods",
  name: { nb: "Varene", en: "Our goods", de: "Unsere Waren" },
  questions: [
    {
      id: "wash",
      question: {
        nb: "Hvordan vasker jeg ullpleddet?",
        en: "How do I wash the wool blanket?",
        de: "Wie wasche ich die Wolldecke?",
      },
      answer: {
        nb: "Luft det heller enn å vaske det; en natt ute tar de fleste lukter. Må det vaskes, bruk ullprogram på høyst 30 grader og ullvaskemiddel, og la det tørke flatt.",
        en: "Air it rather than wash it; a night outside takes most smells away. If it must be washed, use the wool programme at 30 degrees at most and a wool detergent, and let it dry flat.",
        de: "Lüften Sie sie, statt sie zu waschen; eine Nacht im Freien nimmt die meisten Gerüche. Muss sie doch in die Wäsche, dann im Wollprogramm bei höchstens 30 Grad mit Wollwaschmittel, und liegend trocknen.",
      },
    },
    {
      id: "dishwasher",
      question: {
        nb: "Tåler keramikken oppvaskmaskin?",
        en: "Can the ceramics go in the dishwasher?",
        de: "Darf die Keramik in die Spülmaschine?",
      },
      answer: {
        nb: "Glasert steingods, som koppene og bollen, tåler det. Den lille vasen er uglasert utenpå og bør vaskes for hånd.",
        en: "Glazed stoneware, such as the mugs and the bowl, can. The bud vase is unglazed outside and should be washed by hand.",
        de: "Glasiertes Steinzeug wie die Becher und die Schüssel ja. Die kleine Vase ist außen unglasiert und wird besser von Hand gespült.",
      },
    },
  ],
};
