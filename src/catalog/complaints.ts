import type { Law } from './laws.ts';

/** What a complaint says, for the person to finish. It claims nothing that the person did not tell Holdout. */
export interface ComplaintText {
  lang: string;
  law: Law['id'];
  /**
   * `{authority}`, `{service}`, `{sent}` and `{due}` (days), `{to}` (where the request went), and `{record}`, what the
   * receipt says.
   */
  text: string;
}

/** In English, under the one GDPR or the other. @param articles on the answer that is due */
const objected = (law: string, articles: string): string => `To: {authority}

Complaint under Article 77 ${law} about {service}

On {sent} I objected, through {to}, to the use of my personal data for training and improving AI models (Article 21 ${law}). Under ${articles} ${law} {service} had to tell me within one month, by {due}, what it has done about that, or why it needs longer or does nothing. I have had no answer.

Please look into this, and have {service} answer me and respect my objection.

My own record of the request:
{record}

Name:
Address and e-mail:
Account at {service}:
Date and signature:`;

export const complaints: readonly ComplaintText[] = [
  {
    lang: 'en',
    law: 'gdpr',
    text: objected('GDPR', 'Article 12(3) and (4)'),
  },
  {
    lang: 'en',
    law: 'uk-gdpr',
    text: objected('UK GDPR', 'Articles 12 and 12A'),
  },
  {
    lang: 'en',
    law: 'fadp',
    text: `To: {authority}

Report under Article 49 of the Federal Act on Data Protection about {service}

On {sent} I objected, through {to}, to the use of my personal data for training and improving AI models (Article 30(2)(b) FADP). By {due} I have had no answer.

Please look into whether {service} goes on processing my personal data against my express wish.

My own record of the request:
{record}

Name:
Address and e-mail:
Account at {service}:
Date:`,
  },
  {
    lang: 'de',
    law: 'gdpr',
    text: `An: {authority}

Beschwerde nach Artikel 77 DSGVO über {service}

Am {sent} habe ich über {to} der Verwendung meiner personenbezogenen Daten für das Training und die Verbesserung von KI-Modellen widersprochen (Artikel 21 DSGVO). Nach Artikel 12 Absatz 3 und 4 DSGVO musste {service} mir innerhalb eines Monats, bis zum {due}, mitteilen, was daraufhin geschehen ist, oder warum es länger dauert oder nichts geschieht. Ich habe keine Antwort erhalten.

Ich bitte Sie, dem nachzugehen und dafür zu sorgen, dass {service} mir antwortet und meinen Widerspruch beachtet.

Meine eigene Aufzeichnung der Anfrage:
{record}

Name:
Anschrift und E-Mail:
Konto bei {service}:
Datum und Unterschrift:`,
  },
  {
    lang: 'de',
    law: 'fadp',
    text: `An: {authority}

Anzeige nach Artikel 49 DSG über {service}

Am {sent} habe ich über {to} der Bearbeitung meiner Personendaten für das Training und die Verbesserung von KI-Modellen widersprochen (Artikel 30 Absatz 2 Buchstabe b DSG). Bis zum {due} habe ich keine Antwort erhalten.

Ich bitte Sie zu prüfen, ob {service} meine Personendaten entgegen meiner ausdrücklichen Willenserklärung weiter bearbeitet.

Meine eigene Aufzeichnung der Anfrage:
{record}

Name:
Adresse und E-Mail:
Konto bei {service}:
Datum:`,
  },
  {
    lang: 'fr',
    law: 'gdpr',
    text: `À : {authority}

Réclamation au titre de l’article 77 du RGPD concernant {service}

Le {sent}, je me suis opposé(e), par {to}, à l’utilisation de mes données personnelles pour entraîner et améliorer des modèles d’IA (article 21 du RGPD). Selon l’article 12, paragraphes 3 et 4, du RGPD, {service} devait m’informer dans un délai d’un mois, au plus tard le {due}, des mesures prises, ou des raisons d’un délai plus long ou d’un refus. Je n’ai reçu aucune réponse.

Je vous prie d’examiner cette situation et de faire en sorte que {service} me réponde et respecte mon opposition.

Ma propre trace de la demande :
{record}

Nom :
Adresse et e-mail :
Compte chez {service} :
Date et signature :`,
  },
  {
    lang: 'fr',
    law: 'fadp',
    text: `À : {authority}

Dénonciation au titre de l’article 49 LPD concernant {service}

Le {sent}, je me suis opposé(e), par {to}, au traitement de mes données personnelles pour entraîner et améliorer des modèles d’IA (article 30, alinéa 2, lettre b, LPD). Au {due}, je n’ai reçu aucune réponse.

Je vous prie d’examiner si {service} continue à traiter mes données personnelles contre ma manifestation expresse de volonté.

Ma propre trace de la demande :
{record}

Nom :
Adresse et e-mail :
Compte chez {service} :
Date :`,
  },
  {
    lang: 'es',
    law: 'gdpr',
    text: `A: {authority}

Reclamación conforme al artículo 77 del RGPD sobre {service}

El {sent} me opuse, a través de {to}, al tratamiento de mis datos personales para entrenar y mejorar modelos de IA (artículo 21 del RGPD). Según el artículo 12, apartados 3 y 4, del RGPD, {service} debía informarme en el plazo de un mes, hasta el {due}, de lo que ha hecho al respecto, o de por qué necesita más tiempo o no hace nada. No he recibido respuesta.

Les ruego que lo examinen y que hagan que {service} me responda y respete mi oposición.

Mi propio registro de la solicitud:
{record}

Nombre:
Dirección y correo electrónico:
Cuenta en {service}:
Fecha y firma:`,
  },
  {
    lang: 'it',
    law: 'gdpr',
    text: `A: {authority}

Reclamo ai sensi dell’articolo 77 del GDPR nei confronti di {service}

Il {sent} mi sono opposto/a, tramite {to}, al trattamento dei miei dati personali per addestrare e migliorare modelli di IA (articolo 21 del GDPR). Ai sensi dell’articolo 12, paragrafi 3 e 4, del GDPR {service} doveva informarmi entro un mese, entro il {due}, di quanto ha fatto, o del perché gli occorre più tempo o non fa nulla. Non ho ricevuto risposta.

Chiedo di esaminare la vicenda e di far sì che {service} mi risponda e rispetti la mia opposizione.

La mia annotazione della richiesta:
{record}

Nome:
Indirizzo ed e-mail:
Account presso {service}:
Data e firma:`,
  },
  {
    lang: 'it',
    law: 'fadp',
    text: `A: {authority}

Denuncia ai sensi dell’articolo 49 LPD nei confronti di {service}

Il {sent} mi sono opposto/a, tramite {to}, al trattamento dei miei dati personali per addestrare e migliorare modelli di IA (articolo 30 capoverso 2 lettera b LPD). Al {due} non ho ricevuto risposta.

Chiedo di esaminare se {service} continui a trattare i miei dati personali contro la mia espressa manifestazione di volontà.

La mia annotazione della richiesta:
{record}

Nome:
Indirizzo ed e-mail:
Account presso {service}:
Data:`,
  },
  {
    lang: 'nl',
    law: 'gdpr',
    text: `Aan: {authority}

Klacht op grond van artikel 77 AVG over {service}

Op {sent} heb ik via {to} bezwaar gemaakt tegen het gebruik van mijn persoonsgegevens voor het trainen en verbeteren van AI-modellen (artikel 21 AVG). Volgens artikel 12, leden 3 en 4, AVG moest {service} mij binnen een maand, uiterlijk op {due}, laten weten wat ermee is gedaan, of waarom het langer duurt of niets doet. Ik heb geen antwoord gekregen.

Ik verzoek u dit te onderzoeken en ervoor te zorgen dat {service} mij antwoordt en mijn bezwaar respecteert.

Mijn eigen aantekening van het verzoek:
{record}

Naam:
Adres en e-mail:
Account bij {service}:
Datum en handtekening:`,
  },
  {
    lang: 'pl',
    law: 'gdpr',
    text: `Do: {authority}

Skarga na podstawie art. 77 RODO na {service}

W dniu {sent} za pośrednictwem {to} wniosłem/wniosłam sprzeciw wobec przetwarzania moich danych osobowych w celu trenowania i ulepszania modeli AI (art. 21 RODO). Zgodnie z art. 12 ust. 3 i 4 RODO {service} miał obowiązek w terminie miesiąca, do {due}, poinformować mnie o podjętych działaniach albo o przyczynach opóźnienia lub niepodjęcia działań. Nie otrzymałem/otrzymałam odpowiedzi.

Wnoszę o zbadanie sprawy i o nakazanie {service} udzielenia mi odpowiedzi i uwzględnienia mojego sprzeciwu.

Mój własny zapis żądania:
{record}

Imię i nazwisko:
Adres zamieszkania i e-mail:
Konto w {service}:
Data i podpis:`,
  },
  {
    lang: 'pt',
    law: 'gdpr',
    text: `À: {authority}

Reclamação nos termos do artigo 77.º do RGPD sobre {service}

Em {sent} opus-me, através de {to}, ao tratamento dos meus dados pessoais para treinar e melhorar modelos de IA (artigo 21.º do RGPD). Nos termos do artigo 12.º, n.os 3 e 4, do RGPD, {service} tinha de me informar no prazo de um mês, até {due}, do que fez, ou da razão por que precisa de mais tempo ou nada faz. Não recebi resposta.

Peço que analisem esta situação e que façam com que {service} me responda e respeite a minha oposição.

O meu próprio registo do pedido:
{record}

Nome:
Morada e e-mail:
Conta em {service}:
Data e assinatura:`,
  },
];
