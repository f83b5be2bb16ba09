import type { RuleWords } from "./words";

const days = (count: number) => (count === 1 ? "1 dag" : `${count} dager`);

export const nb: RuleWords = {
  who: {
    title: "Hvem som kan skrive en omtale",
    everybody:
      "Alle, enten de har handlet her eller ikke. Har vi funnet bestillingen som kjøpet hører til, står det ved omtalen. For de andre kontrollerer vi ikke om forfatteren har kjøpt produktet.",
    buyers:
      "Bare kjøpere: En omtale blir tatt imot hvis bestillingsnummeret og e-postadressen passer til en bestilling, eller hvis den kommer gjennom den personlige lenken i e-posten vår etter en bestilling.",
    nobody: "Bare kjøpere som vi har sendt en personlig lenke etter bestillingen.",
  },
  verified: {
    title: "Hva «bekreftet kjøp» betyr",
    text: "At kjøpet stemmer med en bestilling i denne butikken: gjennom den personlige lenken i e-posten vår, eller ved bestillingsnummer og e-postadresse sammen. Ingen kan sette merket for hånd.",
  },
  held: {
    title: "Hva vi ser på først",
    everything: "Noen i butikken ser på hver omtale før den vises.",
    some: "Omtaler vises med en gang. Noen i butikken ser først på dem",
    byHand:
      "Butikken kan også holde tilbake en omtale for hånd. Til noen viser den igjen, ser ingen den, den teller ikke, og forfatteren får ikke beskjed.",
    cause: {
      words: "med bestemte ord",
      links: "med en lenke",
      photos: "med bilder",
      origins: "fra bestemte kilder",
      duplicate: "med en tekst som allerede finnes",
      machine: "som ser ut til å være sendt av en maskin",
      many: "som kommer mange på en gang fra samme sted",
      edited: "som er endret etter at de ble vist",
      reported: "som andre har meldt",
    },
    between: "; ",
  },
  stars: {
    title: "Hva stjernene har å si",
    text: "Ingenting. De samme reglene gjelder for én stjerne som for fem: for hva som vises, hvem som blir spurt, og hva som står først. De nyeste står først til du velger noe annet. Gjennomsnittet teller alle viste omtaler likt.",
  },
  refused: {
    title: "Hva som ikke vises",
    text: "Det som ikke handler om produktet, fornærmer noen, røper personopplysninger, reklamerer for noe, er i strid med loven, allerede finnes, ikke er til å forstå, eller kommer fra noen som verken har kjøpt eller brukt produktet. Få stjerner, eller en mening som svir, er ingen grunn. Butikken kan slette en slik omtale, eller avvise den, og da kan forfatteren endre den. I begge tilfeller får forfatteren vite grunnen på e-post og kan klage, og da ser noen i butikken på den en gang til. Vi skriver ikke til noen når vi ikke har en adresse, eller når omtalen kommer fra en annen plattform.",
  },
  changed: {
    title: "Hvem som kan endre en omtale",
    text: "Bare forfatteren, som også kan slette den. En endret omtale viser dagen den ble endret. Butikken kan svare, men endrer aldri et ord.",
  },
  incentive: {
    title: "Hva man får for en omtale",
    given: {
      none: "Ingenting.",
      discount: "Rabatt til alle som skriver en, uansett stjerner. Det står ved omtalen.",
      product: "Et produkt til alle som skriver en, uansett stjerner. Det står ved omtalen.",
      points: "Poeng til alle som skriver en, uansett stjerner. Det står ved omtalen.",
      other: "Noe til alle som skriver en, uansett stjerner. Det står ved omtalen.",
    },
  },
  asked: {
    title: "Hvem som blir bedt om en omtale",
    on: {
      fulfilled: (count) =>
        count === 0
          ? "Kjøpere, på e-post, samme dag som bestillingen sendes."
          : `Kjøpere, på e-post, ${days(count)} etter at bestillingen er sendt.`,
      delivered: (count) =>
        count === 0
          ? "Kjøpere, på e-post, samme dag som bestillingen kommer fram."
          : `Kjøpere, på e-post, ${days(count)} etter at bestillingen er kommet fram.`,
    },
    perType: "For noen typer produkter gjelder en annen tid.",
    reminder: (count) =>
      `Den som ikke svarer, får én påminnelse ${days(count)} senere, og så ikke flere.`,
    notIn: (countries) => `Kjøpere i disse landene blir ikke spurt: ${countries}.`,
    all: "Ingen velges ut eller utelates for det de kanskje vil si.",
    off: "Ingen blir spurt automatisk.",
  },
  elsewhere: {
    title: "Omtaler fra andre steder",
    text: "Er en omtale skrevet på en annen plattform, står navnet på den ved omtalen, og den merkes aldri som bekreftet kjøp. Har vi tatt den imot på telefon eller e-post, står det også, og heller ikke den merkes slik.",
  },
  report: {
    title: "Hvis noe er galt med en omtale",
    text: "Meld den med lenken under omtalen. Da ser noen i butikken på den.",
  },
  kept: {
    title: "Hva vi tar vare på fra en bestilling",
    text: (count) =>
      `Nummeret, produktene og datoene, og e-postadressen i kryptert form, til det er gått ${days(count)} siden det siste som skjedde med bestillingen.`,
  },
};
