import type { Words } from "./words";

const days = (count: number) => (count === 1 ? "1 dag" : `${count} dager`);

export const nb: Words = {
  short: {
    free: (count) => `Retur innen ${days(count)}, gratis`,
    paid: (count) => `Retur innen ${days(count)}`,
    none: "Ingen retur ved anger",
  },
  period: {
    eea: (count) =>
      `Du har ${days(count)} på å ombestemme deg, regnet fra du fikk varen, og trenger ikke oppgi noen grunn. Si fra innen fristen, og send varen tilbake senest 14 dager etter at du sa fra.`,
    allByLaw: "Dette er angreretten du har etter loven.",
    partByLaw: "De første 14 dagene er angreretten du har etter loven.",
    elsewhere: (count) =>
      `Du kan sende varer tilbake innen ${days(count)} etter at du fikk dem, uten å oppgi noen grunn.`,
    none: "Vi tar ikke varer i retur fordi du har ombestemt deg. Rettighetene dine når noe er galt med varen, gjelder som før.",
  },
  wayBack: {
    shop: "Vi betaler returfrakten.",
    buyer: "Du betaler returfrakten selv.",
    about: (cost) => `Den koster omtrent ${cost}.`,
  },
  refund: {
    eea: (count) =>
      `Du får pengene tilbake, også det standard levering kostet, innen ${days(count)} etter at du sa fra, på samme måte som du betalte. Vi kan vente til vi har fått varen eller du har vist at den er sendt.`,
    elsewhere: (count) => `Du får pengene tilbake innen ${days(count)} etter at vi har fått varen.`,
  },
  trying:
    "Du kan se på varen og prøve den slik du ville gjort i en butikk. Har den tapt seg i verdi fordi du brukte den mer enn det, kan vi trekke fra verditapet.",
  condition: {
    unused: "Varen må være ubrukt og komplett.",
    "unused-and-packed": "Varen må være ubrukt, komplett og i originalemballasjen.",
  },
  conditionAfterLaw: {
    unused: "Etter de første 14 dagene må varen være ubrukt og komplett.",
    "unused-and-packed":
      "Etter de første 14 dagene må varen være ubrukt, komplett og i originalemballasjen.",
  },
  notTaken: "Utenfor EU og EØS, og ellers etter de første 14 dagene, tar vi heller ikke tilbake:",
  exclusions: "Du kan ikke angre kjøp av:",
  how: "Fortell oss hva du vil sende tilbake. Én setning holder, du trenger ikke noe skjema.\nPakk varen godt og legg ordrenummeret i pakken.\nTa vare på kvitteringen for innlevering til du har fått pengene.",
  withdrawal: "Vil du angre et kjøp, bruker du denne funksjonen; angreskjemaet ligger også der:",
  exchange: {
    offered: "Du kan bytte varen i en annen.",
    none: "Vi bytter ikke varer som ikke passer. Send dem tilbake og legg inn en ny bestilling.",
    how: "Fortell oss hva du vil ha i stedet. Vi sender det når varen er tilbake hos oss.",
  },
  where: {
    eu: "EU-land",
    eea: "EU- og EØS-land",
    otherEea: "Andre EU- og EØS-land",
    others: "Alle andre land",
    everywhere: "I alle land",
  },
  headings: {
    period: "Så lang tid har du",
    wayBack: "Hva returen koster",
    refund: "Når du får pengene",
    condition: "Slik må varen være",
    exclusions: "Dette tar vi ikke tilbake",
    how: "Slik sender du tilbake",
    address: "Hvor du sender det",
    exchange: "Bytte",
  },
};
