import type { Words } from "./words";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

export const en: Words = {
  short: {
    free: (count) => `Returns within ${days(count)}, free`,
    paid: (count) => `Returns within ${days(count)}`,
    none: "No returns for a change of mind",
  },
  period: {
    eea: (count) =>
      `You have ${days(count)} from the day you receive the goods to change your mind, without giving a reason. Tell us within that time and send the goods back within 14 days of telling us.`,
    allByLaw: "This is your right by law.",
    partByLaw: "The first 14 days are your right by law.",
    elsewhere: (count) =>
      `You can send goods back within ${days(count)} of receiving them, without giving a reason.`,
    none: "We do not take goods back because you changed your mind. Your rights if something is wrong with them stay as they are.",
  },
  wayBack: {
    shop: "We pay for return shipping.",
    buyer: "You pay for return shipping.",
    about: (cost) => `It costs about ${cost}.`,
  },
  refund: {
    eea: (count) =>
      `You get your money back, including what standard delivery cost, within ${days(count)} of telling us, by the means you paid with. We may wait until the goods are here or you have shown that you sent them.`,
    elsewhere: (count) => `Your money is back within ${days(count)} of the goods reaching us.`,
  },
  trying:
    "You may look at the goods and try them as you would in a shop. If they are worth less because you handled them more than that, we may deduct the difference.",
  condition: {
    unused: "The goods must be unused and complete.",
    "unused-and-packed": "The goods must be unused, complete and in their original packaging.",
  },
  conditionAfterLaw: {
    unused: "After the first 14 days, the goods must be unused and complete.",
    "unused-and-packed":
      "After the first 14 days, the goods must be unused, complete and in their original packaging.",
  },
  notTaken:
    "Outside the EU and EEA, and within them after the first 14 days, we also do not take back:",
  exclusions: "You cannot change your mind about:",
  how: "Tell us what you would like to send back. One sentence is enough, you need no form.\nPack the goods well and put your order number in the parcel.\nKeep the proof of posting until you have your money.",
  withdrawal: "To withdraw from a contract, use this function; the model form is there too:",
  exchange: {
    offered: "You can exchange goods for others.",
    none: "We do not exchange what does not suit you. Send it back and place a new order.",
    how: "Tell us what you would like instead. We send it once the goods are back with us.",
  },
  where: {
    eu: "EU countries",
    eea: "EU and EEA countries",
    otherEea: "Other EU and EEA countries",
    others: "All other countries",
    everywhere: "In all countries",
  },
  headings: {
    period: "How long you have",
    wayBack: "What a return costs",
    refund: "When you get your money",
    condition: "What state the goods must be in",
    exclusions: "What we do not take back",
    how: "How to send goods back",
    address: "Where to send it",
    exchange: "Exchange",
  },
};
