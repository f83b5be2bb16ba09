import type { ReadyQuestion } from "./ready";

export const PRODUCTS: ReadyQuestion[] = [
  {
    id: "size",
    group: "products",
    question: {
      en: "How do I find the right size?",
      fr: "Comment trouver la bonne taille ?",
      nb: "Hvordan finner jeg riktig størrelse?",
      es: "¿Cómo encuentro mi talla?",
      de: "Wie finde ich die richtige Größe?",
    },
    answer: {
      en: "Each product page has […a table with measures]. Measure […what and how]. Between two sizes, take […the smaller or the larger one].",
      fr: "Chaque page produit contient […un tableau des mesures]. Mesurez […quoi et comment]. Entre deux tailles, prenez […la plus petite ou la plus grande].",
      nb: "På hver produktside finner du […en tabell med mål]. Mål […hva og hvordan]. Er du mellom to størrelser, velg […den minste eller den største].",
      es: "En cada página de producto hay […una tabla de medidas]. Mide […qué y cómo]. Entre dos tallas, elige […la menor o la mayor].",
      de: "Auf jeder Produktseite steht […eine Tabelle mit Maßen]. Messen Sie […was und wie]. Zwischen zwei Größen nehmen Sie […die kleinere oder die größere].",
    },
  },
  {
    id: "faulty",
    group: "products",
    question: {
      en: "Something is faulty. What do I do?",
      fr: "Un article a un défaut. Que faire ?",
      nb: "Det er en feil på varen. Hva gjør jeg?",
      es: "Un artículo tiene un defecto. ¿Qué hago?",
      de: "Etwas ist defekt. Was soll ich tun?",
    },
    answer: {
      en: "Write to […address] with your order number, what is wrong, and pictures if you can. We answer within […how long] and tell you […what happens next: repair, replacement, refund].",
      fr: "Écrivez à […adresse] avec votre numéro de commande, ce qui ne va pas et, si possible, des photos. Nous répondons sous […délai] et vous indiquons […la suite : réparation, remplacement, remboursement].",
      nb: "Skriv til […adresse] med ordrenummer, hva som er galt, og gjerne bilder. Vi svarer innen […hvor lenge] og sier […hva som skjer videre: reparasjon, ny vare, pengene tilbake].",
      es: "Escribe a […dirección] con tu número de pedido, qué falla y, si puedes, fotos. Respondemos en […cuánto tiempo] y te decimos […qué sigue: reparación, sustitución, reembolso].",
      de: "Schreiben Sie an […Adresse] mit Ihrer Bestellnummer, was nicht in Ordnung ist und, wenn möglich, Bildern. Wir antworten innerhalb von […wie lange] und sagen Ihnen, […wie es weitergeht: Reparatur, Ersatz, Erstattung].",
    },
  },
  {
    id: "care",
    group: "products",
    question: {
      en: "How do I look after it?",
      fr: "Comment l’entretenir ?",
      nb: "Hvordan tar jeg vare på det?",
      es: "¿Cómo lo cuido?",
      de: "Wie pflege ich es?",
    },
    answer: {
      en: "[…Washing, drying, oiling: what applies to your products.] What differs stands on the product’s page.",
      fr: "[…Lavage, séchage, huilage : ce qui s’applique à vos produits.] Les exceptions figurent sur la page du produit.",
      nb: "[…Vask, tørking, oljing: det som gjelder for varene dine.] Det som er annerledes, står på produktsiden.",
      es: "[…Lavado, secado, aceitado: lo que valga para tus productos.] Lo que sea distinto está en la página del producto.",
      de: "[…Waschen, Trocknen, Ölen: was für Ihre Produkte gilt.] Abweichendes steht auf der Produktseite.",
    },
  },
];
