import type { Business } from "../../../app/trust/business/business.ts";

/** The organisation number has a right check digit and belongs to nobody. */
export const business: Business = {
  legalName: "Careful Goods AS",
  tradingName: "Careful Goods",
  legalForm: "Aksjeselskap (AS)",
  address: {
    line1: "Bakklandet 21",
    line2: "",
    postalCode: "7014",
    city: "Trondheim",
    region: "",
    country: "NO",
  },
  register: { name: "Foretaksregisteret", number: "999 999 999" },
  taxNumber: "NO 999 999 999 MVA",
  representatives: [
    {
      id: "person-1",
      name: "Ingrid Solberg",
      role: { nb: "Daglig leder", en: "Managing director", de: "Geschäftsführerin" },
    },
    {
      id: "person-2",
      name: "Odd Myhre",
      role: { nb: "Styreleder", en: "Chair of the board", de: "Vorsitzender des Verwaltungsrats" },
    },
  ],
  authority: { name: "", address: "" },
  profession: { title: {}, chamber: "", country: "", rules: {}, rulesAddress: "" },
  email: "hei@careful-goods.example",
  phone: "+4773000000",
  more: {
    nb: "Lageret ligger i samme hus som kontoret. Vil du se på noe før du kjøper, avtaler du tid med oss.\n\nBlir vi ikke enige om en klage, kan du be Forbrukertilsynet om hjelp: forbrukertilsynet.no.",
    en: "Our stock is in the same house as the office. If you want to see something before you buy, make an appointment with us.\n\nIf we cannot agree on a complaint, the Norwegian Consumer Authority can help: forbrukertilsynet.no. If you live in the EU, you can also ask the European Consumer Centre in your country.",
    de: "Das Lager ist im selben Haus wie das Büro. Wenn Sie etwas vor dem Kauf ansehen möchten, vereinbaren Sie einen Termin mit uns.\n\nWerden wir uns bei einer Beschwerde nicht einig, können Sie sich an die norwegische Verbraucherbehörde Forbrukertilsynet wenden: forbrukertilsynet.no. In Deutschland hilft auch das Europäische Verbraucherzentrum: evz.de.",
  },
};
