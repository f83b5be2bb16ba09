import type { Testimonials } from "../../../app/trust/testimonials/testimonials.ts";

export const testimonials: Testimonials = {
  heading: {
    nb: "Det sier folk om oss",
    en: "What people say about us",
    de: "Was man über uns sagt",
  },
  testimonials: [
    {
      id: "marte",
      quote: {
        nb: "Gjestene blir sittende ute en time lenger. Pleddene har tålt to vintre og mer kaffesøl enn jeg liker å tenke på.",
        en: "Our guests sit outside an hour longer. The blankets have been through two winters and more spilt coffee than I like to think of.",
        de: "Unsere Gäste bleiben eine Stunde länger draußen sitzen. Die Decken haben zwei Winter überstanden und mehr verschütteten Kaffee, als mir lieb ist.",
      },
      name: "Marte Lien",
      role: {
        nb: "Driver en kafé i Levanger",
        en: "Runs a café in Levanger",
        de: "Führt ein Café in Levanger",
      },
      picture: null,
      date: "2025-03-11",
      given: "nothing",
      tie: "none",
      title: {
        nb: "Fjorten stoler og ett pledd",
        en: "Fourteen chairs and one blanket",
        de: "Vierzehn Stühle und eine Decke",
      },
      story: {
        nb: "Kafeen til Marte har fjorten stoler på fortauet og sol bare til klokka tre. Høsten 2023 kjøpte hun ett pledd for å se om noen ville bruke det.\n\nDet var alltid opptatt. Hun bestilte tretten til, i fire farger, så gjestene kan velge. Hver vår lufter hun dem en uke og sender oss det som trenger en ny kant. Så langt er det to.",
        en: "Marte’s café has fourteen chairs on the pavement and sun only until three. In the autumn of 2023 she bought one blanket to see whether anybody would use it.\n\nIt was always taken. She ordered thirteen more in four colours, so that guests can choose. Every spring she airs them for a week and sends us those that need a new edge. So far that is two.",
        de: "Martes Café hat vierzehn Stühle auf dem Gehweg und Sonne nur bis drei Uhr. Im Herbst 2023 kaufte sie eine Decke, um zu sehen, ob jemand sie benutzt.\n\nSie war ständig vergeben. Marte bestellte dreizehn weitere in vier Farben, damit die Gäste wählen können. Jedes Frühjahr lüftet sie die Decken eine Woche lang und schickt uns, was eine neue Kante braucht. Bisher waren es zwei.",
      },
      video: null,
      consent: {
        by: "Marte Lien",
        on: "2025-03-14",
        how: "email",
        note: "E-post 14. mars 2025, mappen Omtaler",
        withdrawn: false,
      },
    },
    {
      id: "jonas",
      quote: {
        nb: "Bollen kom hel frem, enda den hadde reist gjennom halve Europa. Glasuren er finere enn på bildet.",
        en: "The bowl arrived in one piece although it had travelled through half of Europe. The glaze is lovelier than in the picture.",
        de: "Die Schüssel kam heil an, obwohl sie durch halb Europa gereist ist. Die Glasur ist schöner als auf dem Bild.",
      },
      name: "Jonas W.",
      role: { nb: "Hamburg", en: "Hamburg, Germany", de: "Hamburg" },
      picture: null,
      date: "2025-05-02",
      given: "discount",
      tie: "none",
      title: {},
      story: {},
      video: null,
      consent: {
        by: "Jonas Wendt",
        on: "2025-05-03",
        how: "form",
        note: "Skjema 3. mai 2025. Fikk ti prosent på neste ordre.",
        withdrawn: false,
      },
    },
    {
      id: "astrid",
      quote: {
        nb: "Etter tre år hadde jeg hull på albuen. Jeg sendte genseren inn og fikk den tilbake stoppet i samme farge.",
        en: "After three years there was a hole in the elbow. I sent the sweater in and got it back, darned in the same colour.",
        de: "Nach drei Jahren war ein Loch am Ellbogen. Ich habe den Pullover eingeschickt und gestopft in derselben Farbe zurückbekommen.",
      },
      name: "Astrid Nyberg",
      role: {
        nb: "Fotograf, Göteborg",
        en: "Photographer, Gothenburg",
        de: "Fotografin, Göteborg",
      },
      picture: null,
      date: "2025-01-20",
      given: "nothing",
      tie: "none",
      title: {},
      story: {},
      video: null,
      consent: {
        by: "Astrid Nyberg",
        on: "2025-01-21",
        how: "email",
        note: "E-post 21. januar 2025, mappen Omtaler",
        withdrawn: false,
      },
    },
  ],
};
