/**
 * What all three sample shops sell. A shop takes the texts of its own languages
 * and turns the price into its own currency.
 */
export type CatalogueProduct = {
  handle: string;
  title: Record<Language, string>;
  description: Record<Language, string>;
  vendor: string;
  type: string;
  tags: string[];
  /** Euro cents. */
  price: number;
  available: boolean;
};

export type Language = "en" | "nb" | "de" | "es";

export const CATALOGUE: CatalogueProduct[] = [
  {
    handle: "stoneware-mug",
    title: { en: "Stoneware mug", nb: "Steingodskopp", de: "Steinzeugbecher", es: "Taza de gres" },
    description: {
      en: "Thrown by hand, 3 dl, glazed in matt white. Dishwasher and microwave safe.",
      nb: "Dreid for hånd, 3 dl, glasert i matt hvitt. Tåler oppvaskmaskin og mikrobølgeovn.",
      de: "Von Hand gedreht, 300 ml, matt weiß glasiert. Für Spülmaschine und Mikrowelle geeignet.",
      es: "Torneada a mano, 300 ml, esmaltada en blanco mate. Apta para lavavajillas y microondas.",
    },
    vendor: "Leire Verksted",
    type: "Ceramics",
    tags: ["kitchen", "handmade"],
    price: 2900,
    available: true,
  },
  {
    handle: "serving-bowl",
    title: { en: "Serving bowl", nb: "Serveringsbolle", de: "Servierschüssel", es: "Fuente honda" },
    description: {
      en: "A wide bowl for salads and bread, 28 cm, speckled glaze. No two are quite alike.",
      nb: "En vid bolle til salat og brød, 28 cm, spettet glasur. Ingen er helt like.",
      de: "Eine weite Schüssel für Salat und Brot, 28 cm, gesprenkelte Glasur. Jede ist ein wenig anders.",
      es: "Una fuente ancha para ensaladas y pan, 28 cm, esmalte moteado. No hay dos iguales.",
    },
    vendor: "Leire Verksted",
    type: "Ceramics",
    tags: ["kitchen", "handmade"],
    price: 6400,
    available: true,
  },
  {
    handle: "bud-vase",
    title: { en: "Bud vase", nb: "Liten vase", de: "Kleine Vase", es: "Florero pequeño" },
    description: {
      en: "For a single stem or three. Unglazed outside, watertight inside. 12 cm high.",
      nb: "Til én stilk eller tre. Uglasert utenpå, vanntett inni. 12 cm høy.",
      de: "Für einen Zweig oder drei. Außen unglasiert, innen wasserdicht. 12 cm hoch.",
      es: "Para un tallo o tres. Sin esmaltar por fuera, impermeable por dentro. 12 cm de alto.",
    },
    vendor: "Leire Verksted",
    type: "Ceramics",
    tags: ["home", "handmade"],
    price: 2400,
    available: true,
  },
  {
    handle: "wool-blanket",
    title: { en: "Wool blanket", nb: "Ullpledd", de: "Wolldecke", es: "Manta de lana" },
    description: {
      en: "Woven from pure new wool, 130 × 200 cm, with a brushed surface and knotted fringes.",
      nb: "Vevd av ren ny ull, 130 × 200 cm, med børstet overflate og knyttede frynser.",
      de: "Aus reiner Schurwolle gewebt, 130 × 200 cm, aufgeraut und mit geknüpften Fransen.",
      es: "Tejida con pura lana virgen, 130 × 200 cm, de superficie cardada y flecos anudados.",
    },
    vendor: "Fjellspinn",
    type: "Wool",
    tags: ["home", "winter"],
    price: 14900,
    available: true,
  },
  {
    handle: "fisherman-sweater",
    title: {
      en: "Fisherman's sweater",
      nb: "Fiskergenser",
      de: "Fischerpullover",
      es: "Jersey de pescador",
    },
    description: {
      en: "A close rib knit of Norwegian wool that keeps the wind out. Made to be mended.",
      nb: "Tett ribbestrikk i norsk ull som holder vinden ute. Laget for å repareres.",
      de: "Dicht gerippter Strick aus norwegischer Wolle, der den Wind abhält. Zum Ausbessern gemacht.",
      es: "Punto acanalado y tupido de lana noruega que corta el viento. Hecho para remendarse.",
    },
    vendor: "Fjellspinn",
    type: "Wool",
    tags: ["clothes", "winter"],
    price: 17900,
    available: true,
  },
  {
    handle: "wool-mittens",
    title: { en: "Wool mittens", nb: "Ullvotter", de: "Wollfäustlinge", es: "Manoplas de lana" },
    description: {
      en: "Two layers of wool in a star pattern. Warm when wet, and drying overnight.",
      nb: "To lag ull i stjernemønster. Varmer også våte, og tørker over natten.",
      de: "Zwei Lagen Wolle im Sternmuster. Warm auch bei Nässe und über Nacht trocken.",
      es: "Dos capas de lana con dibujo de estrella. Abrigan aun mojadas y secan en una noche.",
    },
    vendor: "Fjellspinn",
    type: "Wool",
    tags: ["clothes", "winter"],
    price: 3900,
    available: true,
  },
  {
    handle: "linen-apron",
    title: { en: "Linen apron", nb: "Linforkle", de: "Leinenschürze", es: "Delantal de lino" },
    description: {
      en: "Washed linen with crossed straps and one deep pocket. One size fits most.",
      nb: "Vasket lin med kryssede stropper og én dyp lomme. Én størrelse passer de fleste.",
      de: "Gewaschenes Leinen mit gekreuzten Trägern und einer tiefen Tasche. Einheitsgröße.",
      es: "Lino lavado con tirantes cruzados y un bolsillo profundo. Talla única.",
    },
    vendor: "Havn Tekstil",
    type: "Textiles",
    tags: ["kitchen"],
    price: 5200,
    available: true,
  },
  {
    handle: "birch-cutting-board",
    title: {
      en: "Birch cutting board",
      nb: "Skjærefjøl i bjørk",
      de: "Schneidebrett aus Birke",
      es: "Tabla de cortar de abedul",
    },
    description: {
      en: "Solid birch, oiled, 24 × 38 cm, with a hole to hang it by. Wipe clean, do not soak.",
      nb: "Hel bjørk, oljet, 24 × 38 cm, med hull til oppheng. Tørkes av, skal ikke ligge i vann.",
      de: "Massive Birke, geölt, 24 × 38 cm, mit Loch zum Aufhängen. Abwischen, nicht einweichen.",
      es: "Abedul macizo aceitado, 24 × 38 cm, con agujero para colgarla. Limpiar con un paño.",
    },
    vendor: "Nordli Tre",
    type: "Wood",
    tags: ["kitchen"],
    price: 4500,
    available: true,
  },
  {
    handle: "beeswax-candles",
    title: {
      en: "Beeswax candles, set of four",
      nb: "Bivokslys, fire stykker",
      de: "Bienenwachskerzen, vier Stück",
      es: "Velas de cera de abeja, juego de cuatro",
    },
    description: {
      en: "Dipped by hand from pure beeswax, 22 cm. Each burns for about eight hours.",
      nb: "Dyppet for hånd i ren bivoks, 22 cm. Hvert lys brenner i omtrent åtte timer.",
      de: "Von Hand aus reinem Bienenwachs gezogen, 22 cm. Jede brennt etwa acht Stunden.",
      es: "Hechas a mano por inmersión en cera pura de abeja, 22 cm. Cada una arde unas ocho horas.",
    },
    vendor: "Sommerbie",
    type: "Candles",
    tags: ["home", "handmade"],
    price: 2200,
    available: true,
  },
  {
    handle: "desk-lamp",
    title: {
      en: "Desk lamp",
      nb: "Skrivebordslampe",
      de: "Schreibtischlampe",
      es: "Lámpara de mesa",
    },
    description: {
      en: "Steel arm, turning shade, dimmable LED that can be replaced. Cable 1.8 m.",
      nb: "Stålarm, dreibar skjerm, dimbar LED som kan byttes. Ledning 1,8 m.",
      de: "Stahlarm, drehbarer Schirm, dimmbare und austauschbare LED. Kabel 1,8 m.",
      es: "Brazo de acero, pantalla giratoria, LED regulable y reemplazable. Cable de 1,8 m.",
    },
    vendor: "Lumen & Söhne",
    type: "Electronics",
    tags: ["home", "desk"],
    price: 8900,
    available: true,
  },
  {
    handle: "pocket-radio",
    title: { en: "Pocket radio", nb: "Lommeradio", de: "Taschenradio", es: "Radio de bolsillo" },
    description: {
      en: "DAB+ and FM, twenty hours on one charge, and a knob you can find in the dark.",
      nb: "DAB+ og FM, tjue timer på én lading, og en bryter du finner i mørket.",
      de: "DAB+ und UKW, zwanzig Stunden mit einer Ladung und ein Knopf, den man im Dunkeln findet.",
      es: "DAB+ y FM, veinte horas por carga y un mando que se encuentra a oscuras.",
    },
    vendor: "Lumen & Söhne",
    type: "Electronics",
    tags: ["travel"],
    price: 5900,
    available: true,
  },
  {
    handle: "wireless-charger",
    title: {
      en: "Wireless charger",
      nb: "Trådløs lader",
      de: "Kabelloses Ladegerät",
      es: "Cargador inalámbrico",
    },
    description: {
      en: "Charges telephones with Qi2 at 15 watts, on a base of cork. The plug is not included.",
      nb: "Lader telefoner med Qi2 på 15 watt, på en bunn av kork. Støpsel følger ikke med.",
      de: "Lädt Telefone mit Qi2 und 15 Watt, auf einem Boden aus Kork. Ohne Netzstecker.",
      es: "Carga teléfonos con Qi2 a 15 vatios sobre una base de corcho. Sin enchufe.",
    },
    vendor: "Lumen & Söhne",
    type: "Electronics",
    tags: ["desk", "travel"],
    price: 3900,
    available: true,
  },
  {
    handle: "steel-bottle",
    title: { en: "Steel bottle", nb: "Stålflaske", de: "Edelstahlflasche", es: "Botella de acero" },
    description: {
      en: "Double wall, 5 dl, cold for a day and hot for half a day. Every part can be bought anew.",
      nb: "Dobbel vegg, 5 dl, kald i et døgn og varm i et halvt. Alle deler kan kjøpes på nytt.",
      de: "Doppelwandig, 500 ml, einen Tag kalt und einen halben warm. Alle Teile einzeln erhältlich.",
      es: "Doble pared, 500 ml, fría un día y caliente medio. Todas las piezas se venden sueltas.",
    },
    vendor: "Nordli Tre",
    type: "Outdoors",
    tags: ["travel"],
    price: 3400,
    available: true,
  },
  {
    handle: "canvas-rucksack",
    title: {
      en: "Canvas rucksack",
      nb: "Ryggsekk i lerret",
      de: "Rucksack aus Segeltuch",
      es: "Mochila de lona",
    },
    description: {
      en: "Waxed cotton, 18 litres, a padded sleeve for a laptop. Sold out until the spring.",
      nb: "Vokset bomull, 18 liter, polstret lomme til bærbar PC. Utsolgt til våren.",
      de: "Gewachste Baumwolle, 18 Liter, gepolstertes Fach für den Laptop. Bis zum Frühjahr ausverkauft.",
      es: "Algodón encerado, 18 litros, funda acolchada para portátil. Agotada hasta la primavera.",
    },
    vendor: "Havn Tekstil",
    type: "Outdoors",
    tags: ["travel"],
    price: 11900,
    available: false,
  },
];
