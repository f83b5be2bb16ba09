import type { Texts } from "../locale";

type SignInTexts = Record<"way" | "second" | "alerts", Texts>;

/**
 * How one signs in, what stands in for a second step, and what to make of mails about it, as Shopify
 * documents its two kinds of accounts. It sends no mail on every sign-in that a shopper could count
 * on, and neither kind has a second step of its own, so none is claimed.
 */
export const SIGN_IN: Record<"new" | "classic", SignInTexts> = {
  new: {
    way: {
      en: "You need no password. Enter your e-mail address, and a six-digit code that works once is e-mailed to you. If the sign-in page also offers Shop or another service, you may use that instead.",
      fr: "Aucun mot de passe n’est nécessaire. Indiquez votre adresse e-mail : vous y recevez un code à six chiffres qui ne sert qu’une fois. Si la page de connexion propose aussi Shop ou un autre service, vous pouvez l’utiliser à la place.",
      nb: "Du trenger ikke noe passord. Skriv inn e-postadressen din, så får du en sekssifret kode som virker én gang. Tilbyr innloggingssiden også Shop eller en annen tjeneste, kan du bruke den i stedet.",
      es: "No necesitas contraseña. Escribe tu correo electrónico y recibirás un código de seis cifras que sirve una sola vez. Si la página de acceso ofrece también Shop u otro servicio, puedes usarlo en su lugar.",
      de: "Sie brauchen kein Passwort. Geben Sie Ihre E-Mail-Adresse ein, und Sie erhalten einen sechsstelligen Code, der nur einmal gilt. Bietet die Anmeldeseite auch Shop oder einen anderen Dienst an, können Sie stattdessen diesen nutzen.",
    },
    second: {
      en: "There is no second step besides the code, so whoever can read your mailbox can sign in. Protect the mailbox: turn on two-step sign-in at your e-mail provider. If you sign in with Shop, you can set up a passkey there.",
      fr: "Il n’y a pas d’étape supplémentaire après le code : qui peut lire votre boîte e-mail peut se connecter. Protégez-la : activez la validation en deux étapes chez votre fournisseur de messagerie. Si vous vous connectez avec Shop, vous pouvez y créer une clé d’accès.",
      nb: "Det er ikke noe trinn nummer to etter koden, så den som kan lese e-posten din, kan logge inn. Beskytt e-posten: Slå på totrinnsinnlogging hos e-postleverandøren din. Logger du inn med Shop, kan du opprette en passnøkkel der.",
      es: "No hay un segundo paso además del código, así que quien pueda leer tu correo puede entrar. Protégelo: activa la verificación en dos pasos en tu proveedor de correo. Si entras con Shop, allí puedes crear una clave de acceso.",
      de: "Einen zweiten Schritt nach dem Code gibt es nicht: Wer Ihr Postfach lesen kann, kann sich anmelden. Schützen Sie es und schalten Sie bei Ihrem E-Mail-Anbieter die Anmeldung in zwei Schritten ein. Wenn Sie sich mit Shop anmelden, können Sie dort einen Passkey einrichten.",
    },
    alerts: {
      en: "Do not count on an e-mail whenever somebody signs in. A code that you did not ask for means that somebody entered your address. Do not pass it on to anybody.",
      fr: "Ne comptez pas sur un e-mail à chaque connexion. Un code que vous n’avez pas demandé signifie que quelqu’un a saisi votre adresse. Ne le transmettez à personne.",
      nb: "Ikke regn med en e-post hver gang noen logger inn. En kode du ikke har bedt om, betyr at noen har skrevet inn adressen din. Ikke gi den videre til noen.",
      es: "No cuentes con recibir un correo cada vez que alguien entra. Un código que no has pedido significa que alguien ha escrito tu dirección. No se lo des a nadie.",
      de: "Verlassen Sie sich nicht auf eine E-Mail bei jeder Anmeldung. Ein Code, den Sie nicht angefordert haben, heißt, dass jemand Ihre Adresse eingegeben hat. Geben Sie ihn an niemanden weiter.",
    },
  },
  classic: {
    way: {
      en: "You sign in with your e-mail address and a password of your own. Use one that you have nowhere else; a password manager remembers it for you.",
      fr: "Vous vous connectez avec votre adresse e-mail et un mot de passe que vous avez choisi. Prenez-en un qui ne sert nulle part ailleurs ; un gestionnaire de mots de passe le retient pour vous.",
      nb: "Du logger inn med e-postadressen din og et passord du har valgt. Bruk et du ikke har andre steder; en passordbehandler husker det for deg.",
      es: "Entras con tu correo electrónico y una contraseña elegida por ti. Usa una que no tengas en ningún otro sitio; un gestor de contraseñas la recuerda por ti.",
      de: "Sie melden sich mit Ihrer E-Mail-Adresse und einem selbst gewählten Passwort an. Nehmen Sie eines, das Sie nirgends sonst haben; ein Passwortmanager merkt es sich für Sie.",
    },
    second: {
      en: "The account has no second step, and a forgotten password is reset by e-mail. So protect your mailbox too: turn on two-step sign-in at your e-mail provider.",
      fr: "Le compte n’a pas de seconde étape, et un mot de passe oublié se réinitialise par e-mail. Protégez donc aussi votre boîte : activez la validation en deux étapes chez votre fournisseur de messagerie.",
      nb: "Kontoen har ikke noe trinn nummer to, og et glemt passord byttes via e-post. Beskytt derfor e-posten også: Slå på totrinnsinnlogging hos e-postleverandøren din.",
      es: "La cuenta no tiene un segundo paso y una contraseña olvidada se cambia por correo. Protege también tu correo: activa la verificación en dos pasos en tu proveedor.",
      de: "Das Konto hat keinen zweiten Schritt, und ein vergessenes Passwort wird per E-Mail zurückgesetzt. Schützen Sie deshalb auch Ihr Postfach und schalten Sie dort die Anmeldung in zwei Schritten ein.",
    },
    alerts: {
      en: "Do not count on an e-mail whenever somebody signs in. If you get an e-mail about a new password that you did not ask for, leave its link alone and tell us.",
      fr: "Ne comptez pas sur un e-mail à chaque connexion. Si vous recevez un e-mail pour un nouveau mot de passe que vous n’avez pas demandé, n’ouvrez pas le lien et prévenez-nous.",
      nb: "Ikke regn med en e-post hver gang noen logger inn. Får du en e-post om nytt passord som du ikke har bedt om, lar du lenken være og sier fra til oss.",
      es: "No cuentes con recibir un correo cada vez que alguien entra. Si recibes un correo para cambiar la contraseña que no has pedido, no abras el enlace y avísanos.",
      de: "Verlassen Sie sich nicht auf eine E-Mail bei jeder Anmeldung. Kommt eine E-Mail zu einem neuen Passwort, das Sie nicht angefordert haben, öffnen Sie den Link nicht und sagen Sie uns Bescheid.",
    },
  },
};
